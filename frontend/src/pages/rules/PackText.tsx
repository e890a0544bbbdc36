import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../components/Skeleton";
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
      <div ref={host} />
      {!editor && <Skeleton lines={[40, 60, 55, 80, 70]} />}
    </div>
  );
}
