import { useTranslation } from "react-i18next";
import type { Found } from "../../api/types";
import { Marked } from "../../components/Marked";

/** Where a search found its words in an article's text. */
export function Hits({ found, length, language }: { found: Found | null; length?: number; language: string }) {
  const { t } = useTranslation("queue");
  if (!found || found.snippets.length === 0) return null;
  const shown = found.snippets.reduce((sum, { marks }) => sum + marks.length, 0);
  return (
    <ul className="hits">
      {found.snippets.map(({ start, text, marks }) => (
        <li key={start} className="read" lang={language} dir="auto">
          {start > 0 && "… "}
          <Marked text={text} marks={marks} />
          {(length === undefined || start + [...text].length < length) && " …"}
        </li>
      ))}
      {found.count > shown && <li className="small dim">{t("moreHits", { count: found.count - shown })}</li>}
    </ul>
  );
}
