import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { QUEUE_COMMANDS } from "../../actions/listCommands";
import { myAssignmentsQuery } from "../../api/assignments";
import { isApiError } from "../../api/client";
import { claimNext, projectQuery } from "../../api/projects";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Inbox } from "../../components/Inbox";
import { Note } from "../../components/Note";
import { Skeleton } from "../../components/Skeleton";
import { useCommands } from "../../components/useCommands";
import { useRows } from "../../components/useRows";
import { ARTICLE_FILTERS, type ArticleFilter, ArticlesSection } from "./ArticlesSection";
import { ContinuePanel } from "./ContinuePanel";
import { ImportDialog } from "./importing/ImportDialog";
import { Members } from "./Members";
import { MyQueue } from "./MyQueue";
import { countOf, QUEUE_FILTERS, type QueueFilter, toContinue } from "./standing";
import { Today } from "./Today";
import "./queue.css";

/** Where work in a project starts: what to go on with, my queue, and for those who see them all articles. */
export function QueuePage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug" });
  const { t } = useTranslation("queue");
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const project = useQuery(projectQuery(slug));
  const assignments = useInfiniteQuery(myAssignmentsQuery(slug));
  const [search, setSearch] = useState("");
  const [mineFilter, setMineFilter] = useState<QueueFilter>("all");
  const [articleFilter, setArticleFilter] = useState<ArticleFilter>("all");
  const [importing, setImporting] = useState(false);
  const [claim, setClaim] = useState<{ failure?: unknown; empty?: boolean }>({});
  const { place, step } = useRows<HTMLDivElement>();
  const searchPlace = useRef<HTMLInputElement>(null);

  const role = project.data?.role;
  const labels = role !== undefined && role !== "viewer";
  const seesAll = role !== undefined && role !== "annotator";
  const manages = role === "manager";
  const mine = assignments.data?.pages.flatMap((page) => page.results) ?? [];
  const current = toContinue(mine);
  const hasQueue = project.data !== undefined && countOf("all", project.data.mine) > 0;

  const name = project.data?.name;
  useEffect(() => {
    document.title = name ? `${t("title")} · ${name}` : t("title");
  }, [t, name]);

  const open = useCallback(
    (article: string) => navigate({ to: "/projects/$slug/label/$article", params: { slug, article } }),
    [navigate, slug],
  );
  const claimOne = useCallback(async () => {
    setClaim({});
    try {
      const claimed = await claimNext(slug);
      await queryClient.invalidateQueries({ queryKey: ["project", slug] });
      if (claimed) await open(claimed.article);
      else setClaim({ empty: true });
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setClaim({ failure: cause });
    }
  }, [slug, queryClient, open]);

  const article = current?.article;
  useCommands(
    useMemo(() => {
      const next = <V,>(all: V[], now: V) => all[(all.indexOf(now) + 1) % all.length] as V;
      const resume = article ? () => void open(article) : labels && !seesAll ? () => void claimOne() : null;
      return bind(QUEUE_COMMANDS, {
        step,
        resume,
        claim: labels && (hasQueue || !seesAll) ? () => void claimOne() : null,
        search: () => searchPlace.current?.focus(),
        filter: () =>
          seesAll
            ? setArticleFilter((now) => next(ARTICLE_FILTERS, now))
            : setMineFilter((now) => next(QUEUE_FILTERS.slice(0, 5), now)),
        importArticles: manages ? () => setImporting(true) : null,
      });
    }, [step, article, labels, seesAll, manages, hasQueue, open, claimOne]),
  );

  if (!project.data) {
    return (
      <Frame slug={slug} tab="queue" flow>
        <div className="page">
          {project.isError ? (
            <ErrorPanel error={project.error} retry={() => void project.refetch()} />
          ) : (
            <Skeleton lines={[60, 30, 0, 100, 96, 98]} tall />
          )}
        </div>
      </Frame>
    );
  }

  const searching = { search, onSearch: setSearch, searchPlace };
  const claimButton = (
    <Button look="primary" command="queue.resume" onClick={() => void claimOne()}>
      {t("claim.do")}
    </Button>
  );
  return (
    <Frame slug={slug} tab="queue" flow keys={{ version: [article, role] }}>
      <div className="page queue">
        <h1 className="sr">{t("title")}</h1>
        <div className="cols">
          <div className="stack main" ref={place}>
            {current && <ContinuePanel slug={slug} assignment={current} language={project.data.language} />}
            {!current && labels && !seesAll && assignments.data && (
              <div className="panel waiting">
                <Empty title={t("claim.title")} action={claim.empty ? undefined : claimButton}>
                  {hasQueue ? t("claim.body", { count: countOf("all", project.data.mine) }) : t("claim.first")}
                </Empty>
              </div>
            )}
            {claim.empty && (
              <Note>
                <b>{t("claim.none")}</b> {t("claim.noneBody")}
              </Note>
            )}
            {claim.failure !== undefined && <ErrorPanel error={claim.failure} retry={() => void claimOne()} />}
            {seesAll && (
              <ArticlesSection
                project={project.data}
                filter={articleFilter}
                onFilter={setArticleFilter}
                onImport={manages ? () => setImporting(true) : null}
                {...searching}
              />
            )}
            {labels && hasQueue && (
              <MyQueue project={project.data} filter={mineFilter} onFilter={setMineFilter} {...searching} />
            )}
          </div>
          <aside className="side" aria-label={t("side")}>
            {labels && !seesAll && assignments.data && <Today assignments={mine} />}
            <Inbox slug={slug} />
            <Members slug={slug} manages={manages} />
          </aside>
        </div>
      </div>
      {importing && <ImportDialog slug={slug} onClose={() => setImporting(false)} />}
    </Frame>
  );
}
