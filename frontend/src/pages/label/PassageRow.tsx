import { memo } from "react";
import { useTranslation } from "react-i18next";
import { acceptRow, removeRow } from "../../actions/label/edits";
import { select } from "../../actions/label/moves";
import { cuesIn, labelsOf, type Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { Kbd } from "../../components/Kbd";
import { Code, ConfidenceBars, StanceSign, TypeName } from "../../components/Labels";
import { dimensionOf, levelOf, titleIn, typeClass, typeDimension, valueIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import { Inspector } from "./Inspector";
import { Quote } from "./Quote";

interface RowProps {
  session: LabelSession;
  row: Row;
}

function Heading({ session, row, brief }: RowProps & { brief: boolean }) {
  const { i18n } = useTranslation();
  const { codebook } = session.workspace;
  const labels = labelsOf(row);
  const dimension = typeDimension(codebook);
  const type = labels[dimension.name] ?? "";
  const value = valueIn(dimension, type);
  const confidence = dimensionOf(codebook, "confidence");
  const stance = dimensionOf(codebook, "stance");
  const titleOf = (of: typeof confidence, name: string) => titleIn(i18n.language, valueIn(of, name)?.title, name);
  return (
    <span className="top">
      {value && <Code value={value} suggested={row.kind === "suggested"} />}
      <TypeName value={type} title={titleOf(dimension, type)} />
      {!brief && confidence && labels.confidence && (
        <span className="v">
          <ConfidenceBars level={levelOf(confidence, labels.confidence)} />
          {titleOf(confidence, labels.confidence)}
        </span>
      )}
      {!brief && stance && labels.stance && (
        <span className="v">
          <StanceSign stance={labels.stance} />
          {titleOf(stance, labels.stance)}
        </span>
      )}
      {brief && (
        <span className="end dim">
          {row.start}–{row.end}
        </span>
      )}
    </span>
  );
}

function HolderTarget({ row }: { row: Row }) {
  const { holder, target } = row.kind === "own" ? row.draft : row.suggestion;
  if (!holder && !target) return null;
  return (
    <span className="ht">
      {holder && <b>{holder}</b>}
      {target && ` → ${target}`}
    </span>
  );
}

function Offer({ session, row }: RowProps) {
  const { t } = useTranslation("label");
  if (row.kind !== "suggested") return null;
  const { suggestion } = row;
  const cues = cuesIn([suggestion], suggestion);
  const cue = cues.find(({ rule }) => rule === suggestion.rule) ?? cues[0];
  const words = cue ? `“${session.offsets.slice(cue.start, cue.end)}”` : t("row.noCue");
  return (
    <div className="top why">
      <span className="dim cut" title={`${suggestion.rule} · ${words}`}>
        {suggestion.rule} · {words}
      </span>
      {session.writable && (
        <span className="end">
          <button type="button" className="mini" onClick={() => acceptRow(session, row, true)}>
            <Kbd>{"a"}</Kbd>
            {t("row.accept")}
          </button>
          <button type="button" className="mini" onClick={() => removeRow(session, row)}>
            <Kbd>{"x"}</Kbd>
            {t("row.reject")}
          </button>
        </span>
      )}
    </div>
  );
}

/** One line of the list; the selected passage grows into its inspector. */
export const PassageRow = memo(function PassageRow({ session, row, nested }: RowProps & { nested: boolean }) {
  const chosen = useStorePart(session, (state) => state.selected === row.id);
  const type = labelsOf(row)[typeDimension(session.workspace.codebook).name] ?? "";
  const inspected = chosen && row.kind === "own" && session.writable;
  const classes = ["it", typeClass(type)];
  if (row.kind === "suggested") classes.push("sg");
  if (chosen) classes.push("sel");
  if (nested) classes.push("in");
  return (
    <li className={classes.join(" ")} aria-current={chosen || undefined}>
      <div>
        <button type="button" className="pick" onClick={() => select(session, row.id)}>
          <Heading session={session} row={row} brief={inspected} />
          <Quote
            offsets={session.offsets}
            span={row}
            cues={chosen ? cuesIn(session.suggestions, row) : []}
            language={session.workspace.article.language}
          />
          {!inspected && <HolderTarget row={row} />}
        </button>
        <Offer session={session} row={row} />
        {inspected && row.kind === "own" && <Inspector session={session} row={row} />}
      </div>
    </li>
  );
});
