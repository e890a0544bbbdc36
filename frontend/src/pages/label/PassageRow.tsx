import { memo } from "react";
import { useTranslation } from "react-i18next";
import { select } from "../../actions/label/moves";
import { cuesIn, labelsOf, type Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { Icon } from "../../components/Icon";
import { Code, ConfidenceBars, StanceSign, TypeName } from "../../components/Labels";
import { dimensionOf, levelOf, titleIn, typeClass, typeDimension, valueIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import { Inspector } from "./Inspector";
import { Offer } from "./Offer";
import { Quote } from "./Quote";
import { useLints } from "./useLints";

interface RowProps {
  session: LabelSession;
  row: Row;
}

function Heading({ session, row, brief }: RowProps & { brief: boolean }) {
  const { t, i18n } = useTranslation("label");
  const { codebook } = session.workspace;
  const lints = useLints(session, row);
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
      {lints.length > 0 && (
        <span className="v flagged" title={lints.join(" ")}>
          <Icon name="warn" />
          <span className="sr">{lints.join(" ")}</span>
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

interface PassageRowProps extends RowProps {
  nested: boolean;
  /** The how manieth of how many, as not all of a long list is drawn. */
  place: number;
  total: number;
}

/** One line of the list; the selected passage grows into its inspector. */
export const PassageRow = memo(function PassageRow({ session, row, nested, place, total }: PassageRowProps) {
  const chosen = useStorePart(session, (state) => state.selected === row.id);
  const hovered = useStorePart(session.hovered, (id) => id === row.id);
  const type = labelsOf(row)[typeDimension(session.workspace.codebook).name] ?? "";
  const asked = useStorePart(session, (state) => chosen && (state.inspected?.id === row.id || state.field !== null));
  const inspected = chosen && session.writable && (row.kind === "own" || asked);
  const classes = ["it", typeClass(type)];
  if (row.kind === "suggested") classes.push("sg");
  if (chosen) classes.push("sel");
  if (nested) classes.push("in");
  if (hovered) classes.push("over");
  return (
    <li
      className={classes.join(" ")}
      aria-current={chosen || undefined}
      aria-posinset={place}
      aria-setsize={total}
      data-id={row.id}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && session.hovered.set(row.id)}
      onPointerLeave={() => session.hovered.set(null)}
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
        {row.kind === "suggested" && <Offer session={session} row={row} chosen={chosen} />}
        {inspected && <Inspector session={session} row={row} />}
      </div>
    </li>
  );
});
