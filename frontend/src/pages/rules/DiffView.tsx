import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { PackDiff, RuleChange } from "../../api/types";
import { counterparts, lineDiff, parted } from "../../state/pack/lineDiff";

/** Two versions beside each other: words of the pack first, then rules that came, went and changed. `quiet` where the
    caller shows a difference itself, so that nothing is called the same. */
export function DiffView({ diff, quiet = false }: { diff: PackDiff; quiet?: boolean }) {
  const { t } = useTranslation("rules");
  const { head, words, added, removed, changed } = diff;
  const same = head.length + words.length + added.length + removed.length + changed.length === 0;
  if (same) return quiet ? null : <p className="ink2">{t("diff.same")}</p>;
  return (
    <div className="stack diff">
      <p className="small ink2">
        {t("diff.summary", { added: added.length, removed: removed.length, changed: changed.length })}
      </p>
      {head.map(({ key, before, after }) => (
        <p key={key}>
          <span className="mono">{key}</span> <del>{before ?? t("changes.empty")}</del>{" "}
          <ins>{after ?? t("changes.empty")}</ins>
        </p>
      ))}
      {words.map(({ list, added: come, removed: gone }) => (
        <p key={list}>
          <span className="mono">{list}</span>{" "}
          {gone.map((word) => (
            <del key={word}>{word}</del>
          ))}{" "}
          {come.map((word) => (
            <ins key={word}>{word}</ins>
          ))}
        </p>
      ))}
      {(
        [
          ["changed", changed],
          ["added", added],
          ["removed", removed],
        ] as const
      ).map(([kind, rules]) => rules.map((change) => <OneRule key={change.rule} kind={kind} change={change} />))}
    </div>
  );
}

function OneRule({ kind, change }: { kind: "added" | "removed" | "changed"; change: RuleChange }) {
  const { t } = useTranslation("rules");
  return (
    <section aria-label={change.rule}>
      <h3>
        <span className="mono">{change.rule}</span> <span className="dim">{t(`diff.${kind}`)}</span>
      </h3>
      <Lines label={t("diff.lines", { rule: change.rule })} before={change.before ?? ""} after={change.after ?? ""} />
    </section>
  );
}

interface LinesProps {
  label: string;
  before: string;
  after: string;
  /** Leaves out what stayed: for long texts. */
  changedOnly?: boolean;
}

export function Lines({ label, before, after, changedOnly = false }: LinesProps) {
  const { t } = useTranslation("rules");
  const all = lineDiff(before, after);
  const others = counterparts(all);
  const lines = all
    .map((line, index) => ({ ...line, other: others[index] ?? null }))
    .filter(({ kind }) => !changedOnly || kind !== "same");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, which must work by keyboard
    <section className="codelines" aria-label={label} tabIndex={0}>
      {lines.map(({ kind, text, other }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
        <div key={`${index} ${text}`} className={kind}>
          <span aria-hidden="true">{{ same: " ", added: "+", removed: "−" }[kind]}</span>
          {kind !== "same" && <span className="sr">{t(`diff.${kind}`)}: </span>}
          {kind === "same" ? <Broken text={text} /> : <ChangedLine kind={kind} text={text} other={other} />}
        </div>
      ))}
    </section>
  );
}

interface ChangedLineProps {
  kind: "added" | "removed";
  text: string;
  /** The line that it took the place of, or was replaced by. */
  other: string | null;
}

/** A line that came or went; of one that only changed, what differs is set off. */
function ChangedLine({ kind, text, other }: ChangedLineProps) {
  const Kind = kind === "added" ? "ins" : "del";
  const { start, middle, end } = other === null ? { start: "", middle: text, end: "" } : parted(text, other);
  // Of lines that share little, all is new.
  if (start.trim().length + end.trim().length < text.length / 3)
    return (
      <Kind>
        <Broken text={text} />
      </Kind>
    );
  return (
    <Kind className="parted">
      <Broken text={start} />
      {middle && (
        <b>
          <Broken text={middle} />
        </b>
      )}
      <Broken text={end} />
    </Kind>
  );
}

/** A line that may go on in the next one between two alternatives of a pattern, rather than within a word. */
function Broken({ text }: { text: string }) {
  return text.split(/(?<=\|)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
