import { memo } from "react";
import { useTranslation } from "react-i18next";
import { acceptRow, edit, removeRow } from "../../actions/label/edits";
import { select } from "../../actions/label/moves";
import { cuesIn, labelsOf, type Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { acceptRule, openOfRule } from "../../actions/label/several";
import { Icon } from "../../components/Icon";
import { KeyHint } from "../../components/KeyHint";
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
  const { t, i18n } = useTranslation("label");
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
      {row.kind === "own" && row.draft.flagged && (
        <span className="v flagged" title={t("row.flagged")}>
          <Icon name="flag" />
          <span className="sr">{t("row.flagged")}</span>
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

function Offer({ session, row, chosen }: RowProps & { chosen: boolean }) {
  const { t } = useTranslation("label");
  if (row.kind !== "suggested") return null;
  const { suggestion } = row;
  const same = chosen ? openOfRule(session, suggestion.rule).length : 0;
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
            <KeyHint of="suggestion.accept" />
            {t("row.accept")}
          </button>
          <button type="button" className="mini" onClick={() => removeRow(session, row)}>
            <KeyHint of="suggestion.reject" />
            {t("row.reject")}
          </button>
        </span>
      )}
      {session.writable && chosen && (
        <span className="end more">
          <button type="button" className="mini" onClick={() => edit(session)}>
            <KeyHint of="passage.edit" />
            {t("row.edit")}
          </button>
          {same > 1 && (
            <button type="button" className="mini" onClick={() => acceptRule(session, suggestion.rule)}>
              <KeyHint of="suggestion.acceptRule" />
              {t("row.all", { count: same })}
            </button>
          )}
        </span>
      )}
    </div>
  );
}

interface PassageRowProps extends RowProps {
  nested: boolean;
  /** The how manieth of how many, as not all of a long list is drawn. */
  place: number;
  total: number;
}

/** One line of the list; the selected passage grows into its inspector. */
export const PassageRow = memo(function PassageRow({ session, row, nested, place, total }: PassageRowProps) {
  const chosen = useStorePart(session, (state) => state.selected === row.id);
  const type = labelsOf(row)[typeDimension(session.workspace.codebook).name] ?? "";
  const asked = useStorePart(session, (state) => chosen && (state.inspected?.id === row.id || state.field !== null));
  const inspected = chosen && session.writable && (row.kind === "own" || asked);
  const classes = ["it", typeClass(type)];
  if (row.kind === "suggested") classes.push("sg");
  if (chosen) classes.push("sel");
  if (nested) classes.push("in");
  return (
    <li
      className={classes.join(" ")}
      aria-current={chosen || undefined}
      aria-posinset={place}
      aria-setsize={total}
      data-id={row.id}
    >
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
        <Offer session={session} row={row} chosen={chosen} />
        {inspected && <Inspector session={session} row={row} />}
      </div>
    </li>
  );
});
