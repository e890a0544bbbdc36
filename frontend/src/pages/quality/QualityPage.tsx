import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { projectQuery } from "../../api/projects";
import { scorecardQuery } from "../../api/quality";
import { Frame } from "../../app/Frame";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { RulesPanel } from "./RulesPanel";
import { UncoveredPanel } from "./UncoveredPanel";
import "./quality.css";

/** How good what is made here is. */
export function QualityPage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug/quality" });
  const { version } = useSearch({ from: "/signed-in/projects/$slug/quality" });
  const navigate = useNavigate({ from: "/projects/$slug/quality" });
  const { t } = useTranslation("quality");
  const project = useQuery(projectQuery(slug));
  const card = useQuery(scorecardQuery(slug, version ?? null));
  const name = project.data?.name;

  useEffect(() => {
    document.title = name ? `${t("title")} · ${name}` : t("title");
  }, [t, name]);

  return (
    <Frame slug={slug} tab="quality" flow>
      <div className="page quality">
        <div className="pagehead">
          <h1>{t("title")}</h1>
          {card.data?.hidden_from_you && <span className="dim">{t("partial")}</span>}
        </div>
        {card.isPending && <Skeleton lines={[30, 60, 0, 100, 100, 100]} tall />}
        {card.isError && <ErrorPanel error={card.error} retry={() => void card.refetch()} />}
        {card.data && (
          <div className="stack">
            <UncoveredPanel slug={slug} card={card.data} />
            <RulesPanel
              slug={slug}
              card={card.data}
              onVersion={(to) => void navigate({ search: { version: to }, replace: true })}
            />
          </div>
        )}
      </div>
    </Frame>
  );
}
