import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { codebookQuery, projectQuery } from "../../api/projects";
import { retaggingsQuery } from "../../api/retagging";
import { draftQuery, draftsOf, packQuery, packsQuery } from "../../api/rules";
import { Frame } from "../../app/Frame";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { RulesDesk } from "./RulesDesk";
import "./rules.css";
import "./editing.css";
import "./dialogs.css";
import "./trying.css";

/** A project's rule packs: what they look for, how they do, and the draft of the next version. */
export function RulesPage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug/rules" });
  const { rule, language: asked } = useSearch({ from: "/signed-in/projects/$slug/rules" });
  const navigate = useNavigate({ from: "/projects/$slug/rules" });
  const { t } = useTranslation("rules");
  const queryClient = useQueryClient();
  const project = useQuery(projectQuery(slug));
  const codebook = useQuery(codebookQuery(slug));
  const role = project.data?.role;
  const manages = role === "manager";
  const packs = useInfiniteQuery(packsQuery(slug));
  const draft = useQuery({ ...draftQuery(slug, asked), enabled: manages });
  // The bar of a job stands above everything: it is there from the start, or not at all.
  const jobs = useQuery({ ...retaggingsQuery(slug), enabled: project.data !== undefined && role !== "annotator" });
  const [times, setTimes] = useState(0);
  const [reopening, setReopening] = useState(false);
  const name = project.data?.name;

  useEffect(() => {
    document.title = name ? `${t("title")} · ${name}` : t("title");
  }, [t, name]);
  useEffect(() => {
    if (packs.hasNextPage && !packs.isFetching) void packs.fetchNextPage();
  }, [packs]);

  const all = useMemo(() => packs.data?.pages.flatMap((page) => page.results) ?? [], [packs.data]);
  // Without a choice, it is where I wrote last.
  const language = asked ?? draft.data?.language ?? project.data?.language;
  const newest = all.filter(({ in_force }) => in_force);
  const inForce = newest.find((pack) => pack.language === language) ?? newest[0];
  const mine = draft.data ?? null;
  const wanted = mine?.base_version ?? inForce?.version;
  const base = useQuery({ ...packQuery(slug, wanted ?? 0), enabled: wanted !== undefined });

  // The page is shown again once all of it is there: what is done on half of it would be gone a moment later.
  const reopen = async () => {
    setReopening(true);
    await queryClient.invalidateQueries({ queryKey: packsQuery(slug).queryKey });
    await queryClient.invalidateQueries({ ...draftsOf(slug) });
    setTimes((now) => now + 1);
    setReopening(false);
  };

  const failed = [project, codebook, packs, draft, base].find((query) => query.isError);
  const waits =
    reopening ||
    !project.data ||
    !codebook.data ||
    !packs.data ||
    packs.hasNextPage ||
    jobs.isLoading ||
    (manages && draft.data === undefined);
  if (failed || waits || !base.data || !inForce || !project.data || !codebook.data) {
    return (
      <Frame slug={slug} tab="rules" flow>
        <div className="page">
          {failed ? (
            <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />
          ) : packs.data && all.length === 0 ? (
            <Empty title={t("empty.title")}>{t("empty.body")}</Empty>
          ) : (
            <Skeleton lines={[30, 60, 0, 100, 100, 100]} tall />
          )}
        </div>
      </Frame>
    );
  }
  return (
    <RulesDesk
      key={`${inForce.language} ${base.data.pack.version} ${times}`}
      project={project.data}
      codebook={codebook.data}
      packs={all}
      inForce={inForce}
      base={base.data}
      draft={mine}
      named={rule}
      onKept={(kept) => queryClient.setQueryData(draftQuery(slug, asked).queryKey, kept)}
      onLanguage={(to) => void navigate({ search: { language: to } })}
      onReopen={() => void reopen()}
    />
  );
}
