import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { LabelSession } from "../../actions/label/session";
import { isApiError } from "../../api/client";
import { fetchAhead } from "../../api/labelling";
import { claimNext } from "../../api/projects";

/** Fetched anew before it is too old to be shown. */
const AGAIN = 4 * 60_000;

/** Makes this article mine for good and fetches the next one, once nothing is left to be handed in. */
export function useAhead(slug: string, session: LabelSession): void {
  const queryClient = useQueryClient();
  const assignment = session.workspace.assignment;
  const id = session.writable ? assignment?.id : undefined;
  const untouched = assignment?.state === "todo";

  useEffect(() => {
    if (!id) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const waited = session.outbox.get().submissions.length > 0;
    const fetchNext = async () => {
      try {
        if (document.visibilityState === "visible") await fetchAhead(slug, id);
      } catch (cause) {
        // Without it the next article is claimed and fetched when it is asked for.
        if (!isApiError(cause)) throw cause;
      }
      if (!ended) timer = setTimeout(fetchNext, AGAIN);
    };
    const start = async () => {
      if (session.outbox.get().submissions.length > 0) return;
      stop();
      if (waited) await queryClient.invalidateQueries({ queryKey: ["project", slug] });
      try {
        if (untouched) await claimNext(slug);
      } catch (cause) {
        if (!isApiError(cause)) throw cause;
      }
      if (!ended) await fetchNext();
    };
    const stop = session.outbox.subscribe(() => void start());
    void start();
    return () => {
      ended = true;
      stop();
      clearTimeout(timer);
    };
  }, [id, untouched, slug, session, queryClient]);
}

/** Measures the time from the key that handed the last article in until this one is painted. */
export function usePainted(session: LabelSession): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an article
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (performance.getEntriesByName("label:submit").length === 0) return;
        performance.measure("label:next", "label:submit");
        performance.clearMarks("label:submit");
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [session]);
}
