import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { RELEASES_COMMANDS } from "../../actions/releaseCommands";
import { projectQuery } from "../../api/projects";
import { fileAddress, releasesQuery } from "../../api/releases";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { canCopy } from "../../components/HashText";
import { Skeleton } from "../../components/Skeleton";
import { useCommands } from "../../components/useCommands";
import { FreezeForm } from "./FreezeForm";
import { ReleaseCard } from "./ReleaseCard";
import { ReleaseList } from "./ReleaseList";
import "./releases.css";

/** Frozen copies of the gold: which there are, what is in each, and making the next. */
export function ReleasesPage() {
  const { slug } = useParams({ from: "/signed-in/projects/$slug/releases" });
  const { t } = useTranslation("releases");
  const project = useQuery(projectQuery(slug));
  const releases = useInfiniteQuery(releasesQuery(slug));
  const [chosen, setChosen] = useState<number | null>(null);
  const [copied, setCopied] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const all = useMemo(() => releases.data?.pages.flatMap((page) => page.results) ?? [], [releases.data]);
  const current = all.find(({ number }) => number === chosen) ?? all[0];
  const manages = project.data?.role === "manager";
  const gold = project.data?.counts?.gold ?? null;
  const name = project.data?.name;

  useEffect(() => {
    document.title = name ? `${t("title")} · ${name}` : t("title");
  }, [t, name]);

  const canFreeze = manages && gold !== 0;
  useCommands(
    useMemo(() => {
      const hash = current?.content_hash;
      const file = current?.status === "ready" ? current.files.find((one) => one.name.endsWith(".jsonl")) : undefined;
      return bind(RELEASES_COMMANDS, {
        step: (by) => {
          const index = all.findIndex((release) => release.number === current?.number);
          const next = all[index + by];
          if (next) setChosen(next.number);
        },
        copyHash:
          hash && canCopy()
            ? async () => {
                await navigator.clipboard.writeText(hash);
                setCopied((times) => times + 1);
              }
            : null,
        download: current && file ? () => location.assign(fileAddress(slug, current.number, file.name)) : null,
        freeze: canFreeze ? () => form.current?.requestSubmit() : null,
      });
    }, [all, current, slug, canFreeze]),
  );

  if (!releases.data || !project.data) {
    const failed = project.isError ? project : releases.isError ? releases : null;
    return (
      <Frame slug={slug} tab="releases" flow>
        <div className="page">
          {failed ? (
            <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />
          ) : (
            <Skeleton lines={[30, 60, 0, 100, 100, 100]} tall />
          )}
        </div>
      </Frame>
    );
  }
  return (
    <Frame
      slug={slug}
      tab="releases"
      work={manages ? "releases-work manages" : "releases-work"}
      keys={{ version: [current, canFreeze] }}
    >
      <ReleaseList releases={all} current={current?.number ?? null} onChoose={setChosen}>
        {releases.hasNextPage && (
          <Button look="quiet" onClick={() => void releases.fetchNextPage()}>
            {t("more")}
          </Button>
        )}
      </ReleaseList>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section className="pane release-main" aria-label={t("card")} tabIndex={0}>
        {current ? (
          <ReleaseCard slug={slug} release={current} copied={copied} />
        ) : (
          <div className="release-in">
            <Empty title={t("none.title")}>
              {gold === 0 ? t("none.noGold") : t(manages ? "none.freeze" : "none.wait")}
            </Empty>
          </div>
        )}
      </section>
      {manages && (
        <FreezeForm
          slug={slug}
          number={(all[0]?.number ?? 0) + 1}
          gold={gold ?? 0}
          place={form}
          onFrozen={(number) => setChosen(number)}
        />
      )}
    </Frame>
  );
}
