import { useTranslation } from "react-i18next";
import type { Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { dimensionOf, titleIn, valueIn } from "../../state/codebook";

/** What contradicts a row's labels, one sentence each: “mungkin” reads as possible. */
export function useLints(session: LabelSession, row: Row | undefined): string[] {
  const { t, i18n } = useTranslation("label");
  if (row?.kind !== "own") return [];
  return session.lintsOf(row.draft).map(({ dimension, value, start, end }) => {
    const known = valueIn(dimensionOf(session.workspace.codebook, dimension), value);
    const title = titleIn(i18n.language, known?.title, value);
    return `${t("form.lint", { words: session.offsets.slice(start, end) })} ${title}.`;
  });
}
