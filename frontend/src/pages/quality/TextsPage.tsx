import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { codebookQuery, projectQuery } from "../../api/projects";
import { scorecardQuery, textsQuery } from "../../api/quality";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Icon } from "../../components/Icon";
import { Skeleton } from "../../components/Skeleton";
import { adoptCodebook } from "../../state/codebookStyles";
import { TextRow } from "./TextRow";
import "./quality.css";

/** The texts behind one number of a scorecard. */
export function TextsPage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug/quality/texts" });
  const { answer, rule, version } = useSearch({ from: "/signed-in/projects/$slug/quality/texts" });
  const { t } = useTranslation("quality");
  const project = useQuery(projectQuery(slug));
  const codebook = useQuery(codebookQuery(slug));
  const card = useQuery({ ...scorecardQuery(slug, version ?? null), enabled: rule !== undefined });
  const texts = useInfiniteQuery(textsQuery(slug, { answer, rule, version }));
  const rows = texts.data?.pages.flatMap((page) => page.results) ?? [];
  const title = t(`texts.${answer}`);
  const name = project.data?.name;
  // A page may hold nothing and yet not be the last.
  const goesOn = texts.hasNextPage && rows.length === 0 && !texts.isFetching;
  const { fetchNextPage } = texts;

  useEffect(() => {
    document.title = name ? `${title} · ${name}` : title;
  }, [title, name]);
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  useEffect(() => (codebook.data ? adoptCodebook(codebook.data) : undefined), [codebook.data]);

  return (
    <Frame slug={slug} tab="quality" flow>
      <div className="page texts">
        <p>
          <Link to="/projects/$slug/quality" params={{ slug }} search={{ version }} className="back">
            <Icon name="back" />
            {t("title")}
          </Link>
        </p>
        <div className="pagehead">
          <h1>{title}</h1>
          <span className="dim">
            {rule && <span className="mono">{rule}</span>} {version !== undefined && t("texts.version", { version })}
          </span>
          {rule && (
            <Link
              className="btn"
              to="/projects/$slug/rules"
              params={{ slug }}
              search={{ rule, language: card.data?.language }}
            >
              {t("texts.toRule")}
            </Link>
          )}
        </div>
        {(texts.isPending || codebook.isPending) && <Skeleton lines={[90, 70, 0, 95, 60]} />}
        {texts.isError && <ErrorPanel error={texts.error} retry={() => void texts.refetch()} />}
        {codebook.data && rows.length > 0 && (
          <ol className="panel">
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a passage stands there once for each analyst, and not all are named
              <TextRow key={`${row.article} ${row.start} ${index}`} slug={slug} row={row} codebook={codebook.data} />
            ))}
          </ol>
        )}
        {texts.data && rows.length === 0 && !texts.hasNextPage && (
          <Empty title={t("texts.none")}>{t("texts.noneWhy")}</Empty>
        )}
        {texts.hasNextPage && rows.length > 0 && (
          <Button look="quiet" disabled={texts.isFetchingNextPage} onClick={() => void texts.fetchNextPage()}>
            {t("texts.more")}
          </Button>
        )}
      </div>
    </Frame>
  );
}
