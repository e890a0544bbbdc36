import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { LabelSession } from "../../actions/label/session";
import { type SubmitOutcome, submit, submitAndGoOn } from "../../actions/label/submit";
import { aheadIn } from "../../api/labelling";
import { type ActiveTime, createActiveTime } from "../../state/activeTime";
import type { Histories } from "../../state/histories";

export interface Submitting {
  busy: boolean;
  /** Why the last try did not go through; null while all is well. */
  outcome: Exclude<SubmitOutcome, "submitted"> | null;
  failure: unknown;
  time: ActiveTime | null;
  submitNow: () => void;
}

/** Hands the article in and goes on to the next one. */
export function useSubmit(slug: string, session: LabelSession, histories: Histories): Submitting {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [state, setState] = useState<Pick<Submitting, "busy" | "outcome" | "failure">>({
    busy: false,
    outcome: null,
    failure: null,
  });
  const [time, setTime] = useState<ActiveTime | null>(null);
  const busy = useRef(false);
  const assignment = session.workspace.assignment?.id;

  useEffect(() => {
    if (!assignment || !session.writable) return;
    const made = createActiveTime(assignment);
    setTime(made);
    return made.destroy;
  }, [assignment, session]);

  const submitNow = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setState({ busy: true, outcome: null, failure: null });
    try {
      const next = aheadIn(slug);
      const seconds = time?.get() ?? 0;
      performance.mark("label:submit");
      const outcome = next ? submitAndGoOn(session, seconds) : await submit(session, seconds);
      if (outcome === "queued") time?.clear();
      if (next && outcome === "queued") {
        void histories.forget(session.workspace.article.id);
        await navigate({ to: "/projects/$slug/label/$article", params: { slug, article: next } });
        return;
      }
      if (outcome !== "submitted") {
        setState({ busy: false, outcome, failure: null });
        return;
      }
      time?.clear();
      void histories.forget(session.workspace.article.id);
      await queryClient.invalidateQueries({ queryKey: ["project", slug], refetchType: "none" });
      await navigate({ to: "/projects/$slug/label", params: { slug } });
    } catch (failure) {
      setState({ busy: false, outcome: null, failure });
    } finally {
      busy.current = false;
    }
  }, [session, histories, time, slug, navigate, queryClient]);

  return { ...state, time, submitNow };
}
