import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { claimNext } from "../../api/projects";
import { Frame } from "../../app/Frame";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";

/** The Label tab: goes to the article that is next for me, or says that there is none. */
export function LabelNextPage() {
  const { t } = useTranslation("label");
  const { slug } = useParams({ from: "/signed-in/projects/$slug/label" });
  const next = useQuery({ queryKey: ["project", slug, "next"], queryFn: () => claimNext(slug), gcTime: 0 });
  if (next.data)
    return <Navigate to="/projects/$slug/label/$article" params={{ slug, article: next.data.article }} replace />;
  return (
    <Frame slug={slug} tab="label" flow>
      <div className="page">
        {next.isPending && <Skeleton lines={[60, 0, 100, 96, 70]} tall />}
        {next.isError && <ErrorPanel error={next.error} retry={() => next.refetch()} />}
        {next.isSuccess && <Empty title={t("none.title")}>{t("none.body")}</Empty>}
      </div>
    </Frame>
  );
}
