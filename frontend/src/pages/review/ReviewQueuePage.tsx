import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { REVIEW_QUEUE_COMMANDS } from "../../actions/listCommands";
import { projectQuery } from "../../api/projects";
import { reviewQueueQuery } from "../../api/review";
import type { ReviewRow } from "../../api/types";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { KeyHint } from "../../components/KeyHint";
import { ProgressBar } from "../../components/ProgressBar";
import { Skeleton } from "../../components/Skeleton";
import { useCommands } from "../../components/useCommands";
import { useFormats } from "../../components/useFormats";
import { useRows } from "../../components/useRows";
import "./queue.css";

/** The articles that wait for a reviewer. */
export function ReviewQueuePage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug/review" });
  const { t } = useTranslation("review");
  const navigate = useNavigate();
  const queue = useInfiniteQuery({ ...reviewQueueQuery(slug), staleTime: 0 });
  const project = useQuery(projectQuery(slug));
  const rows = queue.data?.pages.flatMap((page) => page.results) ?? [];
  const { place, step } = useRows<HTMLTableSectionElement>();
  const first = rows[0]?.article.id;
  const name = project.data?.name;

  useEffect(() => {
    document.title = name ? `${t("title")} · ${name}` : t("title");
  }, [t, name]);

  useCommands(
    useMemo(
      () =>
        bind(REVIEW_QUEUE_COMMANDS, {
          step,
          resume: first
            ? () => void navigate({ to: "/projects/$slug/review/$article", params: { slug, article: first } })
            : null,
        }),
      [step, first, navigate, slug],
    ),
  );

  return (
    <Frame slug={slug} tab="review" flow keys={{ version: first }}>
      <div className="page reviewqueue">
        <header className="pagehead">
          <h1>{t("queue.title")}</h1>
          {project.data?.counts && rows.length > 0 && (
            <span className="dim">{t("queue.count", { count: project.data.counts.review })}</span>
          )}
          {first && (
            <Link className="btn primary end" to="/projects/$slug/review/$article" params={{ slug, article: first }}>
              {t("queue.next")} <KeyHint of="reviewQueue.resume" />
            </Link>
          )}
        </header>
        {queue.isPending && <Skeleton lines={[100, 96, 98, 92]} />}
        {queue.isError && <ErrorPanel error={queue.error} retry={() => void queue.refetch()} />}
        {queue.data && rows.length === 0 && (
          <Empty
            title={t("queue.none")}
            action={
              <Link className="btn" to="/projects/$slug" params={{ slug }}>
                {t("queue.toQueue")}
              </Link>
            }
          >
            {t("queue.noneBody", { count: project.data?.overlap ?? 2 })}
          </Empty>
        )}
        {rows.length > 0 && (
          <table className="tbl rows">
            <caption className="sr">{t("queue.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("queue.article")}</th>
                <th scope="col" className="opt">
                  {t("queue.source")}
                </th>
                <th scope="col" className="opt">
                  {t("queue.date")}
                </th>
                <th scope="col">{t("queue.cases")}</th>
                <th scope="col" className="num">
                  {t("queue.open")}
                </th>
              </tr>
            </thead>
            <tbody ref={place}>
              {rows.map((row) => (
                <Row key={row.article.id} slug={slug} row={row} />
              ))}
            </tbody>
          </table>
        )}
        {queue.hasNextPage && (
          <Button look="quiet" disabled={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
            {t("queue.more")}
          </Button>
        )}
      </div>
    </Frame>
  );
}

function Row({ slug, row: { article, cases, open } }: { slug: string; row: ReviewRow }) {
  const { t } = useTranslation("review");
  const { day } = useFormats();
  return (
    <tr className="hov">
      <th scope="row" className="ttl cut">
        <Link
          data-row
          to="/projects/$slug/review/$article"
          params={{ slug, article: article.id }}
          lang={article.language}
          title={article.title}
        >
          {article.title}
        </Link>
      </th>
      <td className="dim cut src opt">{article.source}</td>
      <td className="dim nowrap opt">{article.published_at && day(article.published_at)}</td>
      <td>
        <div className="row">
          <ProgressBar
            settled={cases - open}
            total={Math.max(1, cases)}
            label={t("settledOf", { settled: cases - open, total: cases })}
          />
          <span className="dim small nowrap">{t("settledShort", { settled: cases - open, total: cases })}</span>
        </div>
      </td>
      <td className="num med">{open === 0 ? <span className="dim">{t("queue.allSettled")}</span> : open}</td>
    </tr>
  );
}
