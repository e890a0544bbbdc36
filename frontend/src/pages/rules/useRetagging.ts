import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { retaggingQuery, retaggingsQuery } from "../../api/retagging";
import type { Retagging } from "../../api/types";

/** The newest job of a language that somebody should know of: under way, held up, or with failures. */
export function useRetagging(slug: string, language: string, allowed: boolean): Retagging | null {
  const queryClient = useQueryClient();
  const jobs = useQuery({ ...retaggingsQuery(slug), enabled: allowed });
  const listed = jobs.data?.find((one) => one.language === language);
  const runs = listed?.state === "running";
  const watched = useQuery({ ...retaggingQuery(slug, listed?.id ?? ""), enabled: runs });
  // What was asked before a pause may be answered after it: it is not watched any more.
  const job = runs && watched.data && watched.dataUpdatedAt > jobs.dataUpdatedAt ? watched.data : listed;
  const working = job?.state === "running";
  const wasWorking = useRef(working);
  // What a job tags, it counts: the numbers are asked for once more when it ends, and so is what follows it.
  useEffect(() => {
    if (wasWorking.current && !working) {
      void queryClient.invalidateQueries({ queryKey: ["project", slug, "quality"] });
      void queryClient.invalidateQueries({ queryKey: retaggingsQuery(slug).queryKey });
    }
    wasWorking.current = working;
  }, [working, queryClient, slug]);
  return job && (working || job.state === "paused" || job.failed > 0) ? job : null;
}
