import { Fragment, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { edit, removeRow, setLabel, toggleFlag } from "../../actions/label/edits";
import { ask } from "../../actions/label/pointing";
import { labelsOf, type Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { furtherOf, labelFurther } from "../../actions/label/several";
import type { Dimension } from "../../api/types";
import { KeyHint } from "../../components/KeyHint";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { isExcused, isRequired, titleIn, typeDimension, valueIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import { Edges } from "./Edges";
import { TextChoice } from "./TextChoice";

type OwnRow = Extract<Row, { kind: "own" }>;

interface InspectorProps {
  session: LabelSession;
  row: Row;
}

function Choice({ session, row, dimension }: InspectorProps & { dimension: Dimension }) {
  const { t, i18n } = useTranslation("label");
  const missing = useStorePart(session, (state) => state.gaps.get(row.id)?.includes(dimension.name) ?? false);
  const title = titleIn(i18n.language, dimension.title, dimension.name);
  const labels = labelsOf(row);
  const value = labels[dimension.name] ?? null;
  return (
    <>
      <span className="lab">
        {title}
        <KeyHint of={`cycle.${dimension.name}.on`} />
      </span>
      <Segmented
        fill
        label={title}
        value={value}
        choices={dimension.values.map((choice) => ({
          value: choice.value,
          title: titleIn(i18n.language, choice.title, choice.value),
          hint: titleIn(i18n.language, choice.definition, ""),
        }))}
        onChange={(chosen) => {
          setLabel(session, dimension.name, chosen === value && !isRequired(dimension, labels) ? null : chosen);
          // The suggestion became a passage: its form takes the focus over.
          if (row.kind === "suggested") edit(session, dimension.name);
        }}
      />
      {missing && <span className="fault">{t("form.missing", { name: title })}</span>}
    </>
  );
}

function Lints({ session, row, dimension }: { session: LabelSession; row: OwnRow; dimension: Dimension }) {
  const { t, i18n } = useTranslation("label");
  const lint = session.lintsOf(row.draft).find((found) => found.dimension === dimension.name);
  if (!lint) return null;
  const title = titleIn(i18n.language, valueIn(dimension, lint.value)?.title, lint.value);
  return (
    <div className="wide">
      <Note look="warn">
        {t("form.lint", { words: session.offsets.slice(lint.start, lint.end) })} <b>{title}</b>.{" "}
        <button type="button" className="mini" onClick={() => setLabel(session, dimension.name, lint.value)}>
          {t("form.useIt", { value: title })}
        </button>
      </Note>
    </div>
  );
}

/** What else can be done with a passage, by mouse and touch too. */
function Acts({ session, row }: { session: LabelSession; row: OwnRow }) {
  const { t } = useTranslation("label");
  const [edges, setEdges] = useState(false);
  const further = furtherOf(session, row.draft).length;
  return (
    <>
      <fieldset className="wide acts" aria-label={t("row.actions")}>
        {row.draft.note === "" && (
          <button type="button" className="mini" onClick={() => ask(session, "note")}>
            <KeyHint of="field.note" />
            {t("row.note")}
          </button>
        )}
        <button type="button" className="mini" aria-pressed={row.draft.flagged} onClick={() => toggleFlag(session)}>
          <KeyHint of="passage.flag" />
          {t(row.draft.flagged ? "row.unflag" : "row.flag")}
        </button>
        {further > 0 && (
          <button type="button" className="mini" onClick={() => labelFurther(session)}>
            <KeyHint of="passage.further" />
            {t("row.further")} <span className="dim">{further}</span>
          </button>
        )}
        <button type="button" className="mini" onClick={() => removeRow(session, row)}>
          <KeyHint of="passage.delete" />
          {t("row.delete")}
        </button>
        <button type="button" className="mini" aria-expanded={edges} onClick={() => setEdges(!edges)}>
          {t("row.edges")}
        </button>
      </fieldset>
      {edges && <Edges />}
    </>
  );
}

/** Gives the focus to the labels when that was asked for. */
function useInspected(session: LabelSession, row: Row, shown: Dimension[]) {
  const form = useRef<HTMLDivElement>(null);
  const inspected = useStorePart(session, (state) => (state.inspected?.id === row.id ? state.inspected : null));
  const parts = useRef(shown);
  parts.current = shown;
  useLayoutEffect(() => {
    if (!inspected) return;
    const index = parts.current.findIndex(({ name }) => name === inspected.part);
    const group = form.current?.querySelectorAll("[role=radiogroup]")[Math.max(0, index)];
    const choice = group?.querySelector("[tabindex='0']");
    if (choice instanceof HTMLElement) choice.focus();
  }, [inspected]);
  return form;
}

/** The selected row's labels: choices with their keys, holder, target and note. A suggestion becomes a passage with
    the first thing changed. */
export function Inspector({ session, row }: InspectorProps) {
  const { t } = useTranslation("label");
  const { codebook } = session.workspace;
  const [more, setMore] = useState(false);
  const labels = labelsOf(row);
  const deciding = typeDimension(codebook).name;
  const open = codebook.content.dimensions
    .filter(({ name }) => name !== deciding)
    .filter((one) => !isExcused(one, labels));
  const rare = (dimension: Dimension) => !dimension.required && !dimension.default && !labels[dimension.name];
  const shown = open.filter((dimension) => more || !rare(dimension));
  const form = useInspected(session, row, shown);
  return (
    <div className="form" ref={form}>
      {shown.map((dimension) => (
        <Fragment key={dimension.name}>
          <Choice session={session} row={row} dimension={dimension} />
          {row.kind === "own" && <Lints session={session} row={row} dimension={dimension} />}
        </Fragment>
      ))}
      {(codebook.content.fields ?? []).map((field) => (
        <TextChoice key={`${row.id} ${field.name}`} session={session} row={row} field={field} />
      ))}
      <TextChoice key={`${row.id} note`} session={session} row={row} field={{ name: "note" }} />
      {row.kind === "own" && <Acts session={session} row={row} />}
      {open.some(rare) && !more && (
        <button type="button" className="mini wide" onClick={() => setMore(true)}>
          {t("form.more", { count: open.filter(rare).length })}
        </button>
      )}
    </div>
  );
}
