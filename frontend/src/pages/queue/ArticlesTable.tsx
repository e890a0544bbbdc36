import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ArticleOrdering } from "../../api/articles";
import type { ArticleRow, Project } from "../../api/types";
import { Marked } from "../../components/Marked";
import { useFormats } from "../../components/useFormats";
import { Hits } from "./Hits";
import { StateWord } from "./StateWord";

interface ArticlesTableProps {
  project: Project;
  articles: ArticleRow[];
  ordering: ArticleOrdering;
  onOrdering: (ordering: ArticleOrdering) => void;
  /** What was searched for. */
  words: string;
}

export function ArticlesTable({ project, articles, ordering, onOrdering, words }: ArticlesTableProps) {
  const { t } = useTranslation("queue");
  const { day, number } = useFormats();
  const sorting = { ordering, onOrdering };
  return (
    <table className="tbl rows q">
      <caption className="sr">{t("articles.caption")}</caption>
      <thead>
        <tr>
          <SortHead field="title" title={t("head.article")} {...sorting} />
          <SortHead field="source" title={t("head.source")} {...sorting} />
          <SortHead field="published_at" title={t("head.date")} className="opt" {...sorting} />
          <th scope="col">{t("head.state")}</th>
          <th scope="col" className="num opt">
            {t("head.submitted")}
          </th>
          <th scope="col" className="num opt">
            {t("head.passages")}
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id} className="hov">
            <th scope="row" className="ttl cut">
              <ArticleLink project={project} article={article} words={words} />
              <Hits found={article.found} length={article.length} language={article.language} />
            </th>
            <td className="dim cut src">{article.source}</td>
            <td className="dim nowrap opt">{article.published_at && day(article.published_at)}</td>
            <td className="nowrap">
              <StateWord state={article.state} />
            </td>
            <td className="num dim opt nowrap">
              {article.counts.assignments > 0 &&
                t("submittedOf", { done: article.counts.submitted, of: project.overlap })}
            </td>
            <td className="num dim opt">{article.counts.annotations > 0 && number(article.counts.annotations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the review where there is one, else to the text; viewers read no single article. */
function ArticleLink({ project, article, words }: { project: Project; article: ArticleRow; words: string }) {
  const face = <Marked text={article.title} marks={article.found?.title ?? []} />;
  const shared = { title: article.title, lang: article.language, children: face };
  if (project.role === "viewer") return <span {...shared} />;
  const params = { slug: project.slug, article: article.id };
  if (article.state === "review" || article.state === "gold") {
    return <Link data-row to="/projects/$slug/review/$article" params={params} {...shared} />;
  }
  const search = words === "" ? {} : { find: words };
  return <Link data-row to="/projects/$slug/label/$article" params={params} search={search} {...shared} />;
}

interface SortHeadProps {
  field: "title" | "source" | "published_at";
  title: string;
  className?: string;
  ordering: ArticleOrdering;
  onOrdering: (ordering: ArticleOrdering) => void;
}

function SortHead({ field, title, className, ordering, onOrdering }: SortHeadProps) {
  const sorted = ordering.replace("-", "") === field;
  const down = sorted && ordering.startsWith("-");
  return (
    <th scope="col" className={className} aria-sort={sorted ? (down ? "descending" : "ascending") : undefined}>
      <button
        type="button"
        className="sort"
        // Dates start with the newest, words with A.
        onClick={() =>
          onOrdering(sorted ? (down ? field : `-${field}`) : field === "published_at" ? `-${field}` : field)
        }
      >
        {title}
        {sorted && <span aria-hidden="true">{down ? "↓" : "↑"}</span>}
      </button>
    </th>
  );
}
