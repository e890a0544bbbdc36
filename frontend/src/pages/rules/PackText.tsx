import { Fragment, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFaultWords } from "../../components/useFaultWords";
import type { Desk } from "./useDesk";

interface PackTextProps {
  desk: Desk;
  /** Where the focus goes on Escape. */
  onLeave: () => void;
}

/** The editor of the rule that is shown, or of the whole file. */
export function PackText({ desk, onLeave }: PackTextProps) {
  const { t, i18n } = useTranslation("rules");
  const words = useFaultWords();
  const host = useRef<HTMLDivElement>(null);
  const { attach, onShown, drafting, editor, faults, block } = desk;
  const leave = useRef(onLeave);
  leave.current = onLeave;

  useEffect(() => {
    const place = host.current;
    let over = false;
    let stop = () => {
      over = true;
    };
    // As heavy as the rest of the page together: the lists need not wait for it.
    void import("./editor/createPackEditor").then(({ createPackEditor }) => {
      if (over || !place) return;
      const made = createPackEditor({
        host: place,
        onText: drafting.write,
        onShown,
        onLeave: () => leave.current(),
      });
      attach(made);
      stop = () => {
        attach(null);
        made.destroy();
      };
    });
    return () => stop();
  }, [attach, onShown, drafting]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text that was replaced has lost its marks
  useEffect(() => {
    editor?.markFaults(
      faults.flatMap((fault) =>
        fault.line === null
          ? []
          : [{ line: fault.line, place: t("fault.line", { line: fault.line }), message: words(fault) }],
      ),
    );
  }, [editor, faults, i18n.language, desk.replaced]);

  const label = block ? t("editor.rule", { rule: block.id }) : t("editor.whole");
  useEffect(() => editor?.name(label), [editor, label]);

  return (
    <div className="pack-text">
      <div ref={host} hidden={!editor} />
      {!editor && <PlainText desk={desk} />}
    </div>
  );
}

/** As much of a whole file as fills a window. */
const MOST_LINES = 80;

/** What the editor will show, where it will show it: it can be read at once, and nothing below it moves. */
function PlainText({ desk: { text, block } }: { desk: Desk }) {
  const first = block?.line ?? 1;
  const lines = (block ? text.slice(block.from, block.to) : text).split("\n").slice(0, MOST_LINES);
  return (
    <div className="pack-plain">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <div key={index}>
          <span aria-hidden="true">{first + index}</span>
          <code>
            {line.split("|").map((part, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do their parts
              <Fragment key={number}>
                {number > 0 && "|"}
                {number > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </code>
        </div>
      ))}
    </div>
  );
}
