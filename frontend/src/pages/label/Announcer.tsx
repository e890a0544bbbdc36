import { useTranslation } from "react-i18next";
import { labelsOf } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { titleIn, typeDimension, valueIn } from "../../state/codebook";
import { useStore } from "../../state/store";
import { useLints } from "./useLints";
import { useReasons } from "./useReasons";

/** Says where the cursor is and what is selected, for those who do not see the text. */
export function Announcer({ session }: { session: LabelSession }) {
  const { t, i18n } = useTranslation("label");
  const state = useStore(session);
  const row = session.selectedRow();
  const dimension = typeDimension(session.workspace.codebook);
  const place = row ?? session.sentences[state.cursor];
  const type = row && labelsOf(row)[dimension.name];
  const title = titleIn(i18n.language, valueIn(dimension, type)?.title, type ?? "");
  const words = place ? session.offsets.slice(place.start, place.end) : "";
  const { sentence } = useReasons(session, row?.kind === "suggested" ? row.suggestion : null);
  const lints = useLints(session, row);
  const rest = session.workspace.codebook.content.dimensions.flatMap(({ name, values }) => {
    const value = row && name !== dimension.name ? labelsOf(row)[name] : undefined;
    return value ? [titleIn(i18n.language, values.find((one) => one.value === value)?.title, value)] : [];
  });
  const labels = rest.join(", ");
  return (
    <div className="sr" role="status">
      {row
        ? [t(row.kind === "own" ? "say.passage" : "say.suggestion", { title, words, labels }), sentence, ...lints]
            .filter((said) => said !== "")
            .join(" ")
        : t("say.sentence", { number: state.cursor + 1, total: session.sentences.length, words })}
    </div>
  );
}
