import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { setLabel } from "../../actions/label/edits";
import { lintOf } from "../../actions/label/lint";
import type { Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import type { Dimension } from "../../api/types";
import { Kbd } from "../../components/Kbd";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { isExcused, isRequired, titleIn, typeDimension, valueIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import { TextChoice } from "./TextChoice";

type OwnRow = Extract<Row, { kind: "own" }>;

interface InspectorProps {
  session: LabelSession;
  row: OwnRow;
}

function Choice({ session, row, dimension }: InspectorProps & { dimension: Dimension }) {
  const { t, i18n } = useTranslation("label");
  const missing = useStorePart(session, (state) => state.gaps.get(row.id)?.includes(dimension.name) ?? false);
  const title = titleIn(i18n.language, dimension.title, dimension.name);
  const value = row.draft.labels[dimension.name] ?? null;
  return (
    <>
      <span className="lab">
        {title}
        {dimension.hotkey && <Kbd>{dimension.hotkey}</Kbd>}
      </span>
      <Segmented
        fill
        label={title}
        value={value}
        choices={dimension.values.map((choice) => ({
          value: choice.value,
          title: titleIn(i18n.language, choice.title, choice.value),
        }))}
        onChange={(chosen) =>
          setLabel(
            session,
            dimension.name,
            chosen === value && !isRequired(dimension, row.draft.labels) ? null : chosen,
          )
        }
      />
      {missing && <span className="fault">{t("form.missing", { name: title })}</span>}
    </>
  );
}

function Lints({ session, row, dimension }: InspectorProps & { dimension: Dimension }) {
  const { t, i18n } = useTranslation("label");
  const deciding = typeDimension(session.workspace.codebook).name;
  const lint = lintOf(row.draft, session.suggestions, deciding).find((found) => found.dimension === dimension.name);
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

/** The selected passage's labels: choices with their keys, holder, target and note. */
export function Inspector({ session, row }: InspectorProps) {
  const { t } = useTranslation("label");
  const { codebook } = session.workspace;
  const [more, setMore] = useState(false);
  const { labels } = row.draft;
  const deciding = typeDimension(codebook).name;
  const open = codebook.content.dimensions
    .filter(({ name }) => name !== deciding)
    .filter((one) => !isExcused(one, labels));
  const rare = (dimension: Dimension) => !dimension.required && !dimension.default && !labels[dimension.name];
  const shown = open.filter((dimension) => more || !rare(dimension));
  return (
    <div className="form">
      {shown.map((dimension) => (
        <Fragment key={dimension.name}>
          <Choice session={session} row={row} dimension={dimension} />
          <Lints session={session} row={row} dimension={dimension} />
        </Fragment>
      ))}
      {(codebook.content.fields ?? []).map((field) => (
        <TextChoice key={`${row.id} ${field.name}`} session={session} row={row} field={field} />
      ))}
      <TextChoice key={`${row.id} note`} session={session} row={row} field={{ name: "note" }} />
      {open.some(rare) && !more && (
        <button type="button" className="mini wide" onClick={() => setMore(true)}>
          {t("form.more", { count: open.filter(rare).length })}
        </button>
      )}
    </div>
  );
}
