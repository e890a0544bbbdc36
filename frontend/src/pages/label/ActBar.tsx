import { useTranslation } from "react-i18next";
import { labelsOf } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { CommandButton } from "../../components/CommandButton";
import { Code } from "../../components/Labels";
import { typeDimension, valueIn } from "../../state/codebook";
import { useStore } from "../../state/store";

/** In a window too narrow for three panes: what can be done with what is selected in the text, within a thumb's reach. */
export function ActBar({ session }: { session: LabelSession }) {
  const { t } = useTranslation("label");
  const { range } = useStore(session);
  const row = session.selectedRow();
  const dimension = typeDimension(session.workspace.codebook);
  const value = row && valueIn(dimension, labelsOf(row)[dimension.name]);
  return (
    <fieldset className="actbar" aria-label={t("row.actions")}>
      {value && <Code value={value} suggested={row?.kind === "suggested"} />}
      {row?.kind === "suggested" && (
        <>
          <CommandButton bare of="suggestion.accept">
            {t("row.accept")}
          </CommandButton>
          <CommandButton bare of="suggestion.reject">
            {t("row.reject")}
          </CommandButton>
          <CommandButton bare of="passage.edit">
            {t("row.edit")}
          </CommandButton>
        </>
      )}
      {row?.kind === "own" && (
        <>
          <CommandButton bare of="passage.edit">
            {t("row.edit")}
          </CommandButton>
          <CommandButton bare of="passage.delete">
            {t("row.delete")}
          </CommandButton>
        </>
      )}
      {range && <CommandButton bare of="unmark" />}
      {!row && !range && <CommandButton bare of="suggestion.next" />}
      <span className="grow" />
      <CommandButton bare of="undo" />
      <CommandButton bare of="redo" />
    </fieldset>
  );
}
