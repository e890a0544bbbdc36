import { useInfiniteQuery } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ArticleOrdering, articlesQuery } from "../../api/articles";
import type { ArticleState, Project } from "../../api/types";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { SearchBox } from "../../components/SearchBox";
import { Segmented } from "../../components/Segmented";
import { Skeleton } from "../../components/Skeleton";
import { useDebounced } from "../../components/useDebounced";
import { useFormats } from "../../components/useFormats";
import { ArticlesTable } from "./ArticlesTable";
import { Progress } from "./Progress";

export type ArticleFilter = ArticleState | "all";

export const ARTICLE_FILTERS: ArticleFilter[] = ["all", "open", "review", "gold"];

interface ArticlesSectionProps {
  project: Project;
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
  search: string;
  onSearch: (words: string) => void;
  searchPlace: RefObject<HTMLInputElement | null>;
  /** Opens the import; only managers have it. */
  onImport: (() => void) | null;
}

/** The project's articles, for those who see all of them. */
export function ArticlesSection(props: ArticlesSectionProps) {
  const { project, filter, onFilter, search, onSearch, searchPlace, onImport } = props;
  const { t } = useTranslation("queue");
  const { number } = useFormats();
  const [source, setSource] = useState("");
  const [ordering, setOrdering] = useState<ArticleOrdering>("-published_at");
  const words = useDebounced(search.trim());
  const articles = useInfiniteQuery(
    articlesQuery(project.slug, { q: words, source, state: filter === "all" ? "" : filter, ordering }),
  );
  const rows = articles.data?.pages.flatMap((page) => page.results) ?? [];
  const [seen, setSeen] = useState<string[]>([]);
  const fresh = rows.map((row) => row.source).filter((name) => !seen.includes(name));
  if (fresh.length > 0) setSeen([...new Set([...seen, ...fresh])].toSorted());

  const counts = project.counts ?? { open: 0, review: 0, gold: 0, withdrawn: 0 };
  const countOf = (name: ArticleFilter) => (name === "all" ? counts.open + counts.review + counts.gold : counts[name]);
  const narrowed = words !== "" || source !== "" || filter !== "all";
  const bare = articles.data && rows.length === 0 && !narrowed;

  if (bare) {
    return (
      <Empty
        title={t("articles.none")}
        action={
          onImport && (
            <Button look="primary" icon="plus" command="queue.import" onClick={onImport}>
              {t("import.open")}
            </Button>
          )
        }
      >
        {t(onImport ? "articles.noneBody" : "articles.noneBodyOther")}
      </Empty>
    );
  }
  return (
    <section aria-labelledby="articles">
      <div className="qh">
        <h2 id="articles">{t("articles.title")}</h2>
        <Segmented<ArticleFilter>
          label={t("filter")}
          value={filter}
          onChange={onFilter}
          choices={ARTICLE_FILTERS.map((name) => ({ value: name, title: t(`filters.${name}`), count: countOf(name) }))}
        />
        <select
          className="select quiet source"
          aria-label={t("source")}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        >
          <option value="">{t("allSources")}</option>
          {seen.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <SearchBox label={t("search")} value={search} onChange={onSearch} place={searchPlace} />
        {onImport && (
          <Button icon="plus" onClick={onImport}>
            {t("import.open")}
          </Button>
        )}
      </div>
      <Progress settled={counts.gold} working={counts.review} total={countOf("all")} />
      {articles.isPending && <Skeleton lines={[100, 96, 98, 92, 97]} />}
      {articles.isError && <ErrorPanel error={articles.error} retry={() => void articles.refetch()} />}
      {rows.length > 0 && (
        <ArticlesTable project={project} articles={rows} ordering={ordering} onOrdering={setOrdering} words={words} />
      )}
      {articles.data && rows.length === 0 && (
        <Empty
          title={words ? t("articles.noMatch", { words }) : t("articles.noneSo")}
          action={
            <Button
              onClick={() => {
                onSearch("");
                onFilter("all");
                setSource("");
              }}
            >
              {t("clear")}
            </Button>
          }
        >
          {words && t("articles.searched", { count: countOf(filter) })}
        </Empty>
      )}
      {articles.hasNextPage && (
        <p className="small dim tail">
          {words === "" && source === ""
            ? t("shown", { shown: number(rows.length), total: number(countOf(filter)) })
            : t("shownSoFar", { shown: number(rows.length) })}{" "}
          <Button look="quiet" disabled={articles.isFetchingNextPage} onClick={() => void articles.fetchNextPage()}>
            {t("more")}
          </Button>
        </p>
      )}
    </section>
  );
}
