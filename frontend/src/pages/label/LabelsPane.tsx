import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { setType } from "../../actions/label/edits";
import { labelsOf } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { KeyHint, useKeyName, useLabelKeysOn } from "../../components/KeyHint";
import { Code } from "../../components/Labels";
import { titleIn, typeDimension, valueIn } from "../../state/codebook";
import { useStore } from "../../state/store";
import { ActBar } from "./ActBar";

function Guide({ session, type }: { session: LabelSession; type: string | undefined }) {
  const { t, i18n } = useTranslation("label");
  const keyName = useKeyName();
  const byKey = useLabelKeysOn();
  const [next, previous] = [keyName("sentence.next"), keyName("sentence.previous")];
  const value = valueIn(typeDimension(session.workspace.codebook), type);
  if (!value) {
    return (
      <div className="guide">
        <p>{byKey && next && previous ? t("labels.how", { next, previous }) : t("labels.byHand")}</p>
      </div>
    );
  }
  return (
    <div className="guide">
      <h2>
        <Code value={value} />
        {titleIn(i18n.language, value.title, value.value)}
      </h2>
      <p>{titleIn(i18n.language, value.definition, "")}</p>
      {value.example && (
        <blockquote className="read" lang={session.workspace.article.language}>
          {`“${value.example}”`}
        </blockquote>
      )}
    </div>
  );
}

/** The claim types with their keys and counts, and the guideline for the one that is selected. */
export function LabelsPane({ session }: { session: LabelSession }) {
  const { t, i18n } = useTranslation("label");
  const { layer, cursor } = useStore(session);
  const { article, codebook } = session.workspace;
  const dimension = typeDimension(codebook);
  const row = session.selectedRow();
  const chosen = row && labelsOf(row)[dimension.name];
  const counts = new Map<string, number>();
  for (const draft of layer.passages.values()) {
    const value = draft.labels[dimension.name] ?? "";
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (
    <aside className="pane palette" aria-label={t("labels.pane")}>
      <ActBar session={session} />
      <h2>{titleIn(i18n.language, dimension.title, dimension.name)}</h2>
      <ul>
        {dimension.values.map((value) => (
          <li key={value.value}>
            <button
              type="button"
              className="choice"
              aria-pressed={value.value === chosen}
              title={titleIn(i18n.language, value.definition, "")}
              disabled={!session.writable || cursor < 0}
              onClick={() => setType(session, value.value)}
            >
              <KeyHint of={`type.${value.value}`} />
              <Code value={value} />
              <span>{titleIn(i18n.language, value.title, value.value)}</span>
              <span className="n">{counts.get(value.value) ?? ""}</span>
            </button>
          </li>
        ))}
      </ul>
      <Guide session={session} type={chosen} />
      <Link className="lnk guidelink" to="/projects/$slug/guideline" params={{ slug: article.project }} target="_blank">
        {t("labels.guideline")}
      </Link>
    </aside>
  );
}
