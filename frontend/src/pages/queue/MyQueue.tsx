import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { matchingQuery } from "../../api/articles";
import { myAssignmentsQuery } from "../../api/assignments";
import type { Assignment, Found, Project } from "../../api/types";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Marked } from "../../components/Marked";
import { SearchBox } from "../../components/SearchBox";
import { Segmented } from "../../components/Segmented";
import { Skeleton } from "../../components/Skeleton";
import { useDebounced } from "../../components/useDebounced";
import { useFormats } from "../../components/useFormats";
import { Hits } from "./Hits";
import { Progress } from "./Progress";
import { StateWord } from "./StateWord";
import { countOf, doneOf, inQueueOrder, passes, QUEUE_FILTERS, type QueueFilter } from "./standing";

interface MyQueueProps {
  project: Project;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  search: string;
  onSearch: (words: string) => void;
  searchPlace: RefObject<HTMLInputElement | null>;
}

/** My assignments, what needs me first. */
export function MyQueue({ project, filter, onFilter, search, onSearch, searchPlace }: MyQueueProps) {
  const { t } = useTranslation("queue");
  const { number } = useFormats();
  const assignments = useInfiniteQuery(myAssignmentsQuery(project.slug));
  const words = useDebounced(search.trim());
  const matching = useQuery(matchingQuery(project.slug, words));
  const found = words === "" ? null : (matching.data ?? null);

  const all = assignments.data?.pages.flatMap((page) => page.results) ?? [];
  const shown = inQueueOrder(all).filter(
    (assignment) => passes(filter, assignment) && (found === null || found.has(assignment.article)),
  );
  const filters = QUEUE_FILTERS.filter((name) => name === "all" || name === filter || countOf(name, project.mine) > 0);
  const total = countOf(filter, project.mine);

  return (
    <section aria-labelledby="mine">
      <div className="qh">
        <h2 id="mine">{t("mine.title")}</h2>
        <Segmented<QueueFilter>
          label={t("filter")}
          value={filter}
          onChange={onFilter}
          choices={filters.map((name) => ({
            value: name,
            title: t(`filters.${name}`),
            count: countOf(name, project.mine),
          }))}
        />
        <SearchBox label={t("search")} value={search} onChange={onSearch} place={searchPlace} />
      </div>
      <Progress
        settled={doneOf(project.mine)}
        working={countOf("open", project.mine) - (project.mine.todo ?? 0)}
        total={countOf("all", project.mine)}
      />
      {assignments.isPending && <Skeleton lines={[100, 96, 98, 92]} />}
      {assignments.isError && <ErrorPanel error={assignments.error} retry={() => void assignments.refetch()} />}
      {matching.isError && <ErrorPanel error={matching.error} retry={() => void matching.refetch()} />}
      {shown.length > 0 && (
        <QueueTable slug={project.slug} language={project.language} assignments={shown} found={found} words={words} />
      )}
      {assignments.data && shown.length === 0 && (words !== "" || filter !== "all") && !matching.isFetching && (
        <Empty
          title={words ? t("mine.noMatch", { words }) : t("mine.noneSo")}
          action={
            <Button
              onClick={() => {
                onSearch("");
                onFilter("all");
              }}
            >
              {t("clear")}
            </Button>
          }
        >
          {words && t("mine.searched", { count: all.length })}
        </Empty>
      )}
      {assignments.hasNextPage && (
        <p className="small dim tail">
          {t("shown", { shown: number(shown.length), total: number(total) })}{" "}
          <Button
            look="quiet"
            disabled={assignments.isFetchingNextPage}
            onClick={() => void assignments.fetchNextPage()}
          >
            {t("more")}
          </Button>
        </p>
      )}
    </section>
  );
}

interface QueueTableProps {
  slug: string;
  language: string;
  assignments: Assignment[];
  /** Where a search found its words, by article; null without a search. */
  found: ReadonlyMap<string, Found | null> | null;
  words: string;
}

function QueueTable({ slug, language, assignments, found, words }: QueueTableProps) {
  const { t } = useTranslation("queue");
  const { day, duration } = useFormats();
  return (
    <table className="tbl rows q">
      <caption className="sr">{t("mine.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("head.article")}</th>
          <th scope="col">{t("head.source")}</th>
          <th scope="col" className="opt">
            {t("head.date")}
          </th>
          <th scope="col">{t("head.state")}</th>
          <th scope="col" className="num opt">
            {t("head.time")}
          </th>
        </tr>
      </thead>
      <tbody>
        {assignments.map((assignment) => (
          <tr key={assignment.id} className="hov">
            <th scope="row" className="ttl cut">
              <Link
                data-row
                to="/projects/$slug/label/$article"
                params={{ slug, article: assignment.article }}
                search={words === "" ? {} : { find: words }}
                title={assignment.title}
                lang={language}
              >
                <Marked text={assignment.title} marks={found?.get(assignment.article)?.title ?? []} />
              </Link>
              <Hits found={found?.get(assignment.article) ?? null} language={language} />
            </th>
            <td className="dim cut src">{assignment.source}</td>
            <td className="dim nowrap opt">{assignment.published_at && day(assignment.published_at)}</td>
            <td className="nowrap">
              <StateWord state={assignment.state} />
            </td>
            <td className="num dim opt">{assignment.seconds > 0 && duration(assignment.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
