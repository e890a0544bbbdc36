import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import { pauseRetagging, resumeRetagging, retag, retaggingsQuery } from "../../api/retagging";
import type { Retagging } from "../../api/types";
import { Button } from "../../components/Button";
import { ProgressBar } from "../../components/ProgressBar";
import { useFormats } from "../../components/useFormats";

interface RetagBarProps {
  slug: string;
  job: Retagging;
  writable: boolean;
}

/** How far the articles have come with a version that was published. */
export function RetagBar({ slug, job, writable }: RetagBarProps) {
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async (run: () => Promise<Retagging>) => {
    setRefusal(null);
    try {
      await run();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setRefusal(cause.away ? t("retag.away") : cause.message);
    }
    await queryClient.invalidateQueries({ queryKey: retaggingsQuery(slug).queryKey });
  };
  const words = t(`retag.${job.state === "done" ? "done" : job.state === "paused" ? "paused" : "running"}`, {
    version: job.pack_version,
    done: number(job.done),
    total: number(job.total),
  });
  return (
    <section className="retag" aria-label={t("retag.title")}>
      <span className="words">
        {words}
        {job.failed > 0 && <b className="med bad"> {t("retag.failed", { count: job.failed })}</b>}
      </span>
      <ProgressBar settled={job.done} total={job.total} label={words} />
      {writable && job.state === "running" && (
        <Button look="quiet" onClick={() => void act(() => pauseRetagging(slug, job.id))}>
          {t("retag.pause")}
        </Button>
      )}
      {writable && job.state === "paused" && (
        <Button onClick={() => void act(() => resumeRetagging(slug, job.id))}>{t("retag.resume")}</Button>
      )}
      {writable && job.state === "done" && job.failed > 0 && (
        <Button onClick={() => void act(() => retag(slug, job.pack_version))}>{t("retag.again")}</Button>
      )}
      {refusal && <span className="bad">{refusal}</span>}
    </section>
  );
}
