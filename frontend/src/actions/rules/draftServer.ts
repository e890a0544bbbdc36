/** Where a draft is kept: the API, with its refusals told as what they mean for the draft. */

import { isApiError } from "../../api/client";
import { putDraft } from "../../api/rules";
import type { RuleDraft } from "../../api/types";
import type { DraftServer, KeptDraft, WriteResult } from "../../state/pack/drafting";

function isKept(value: unknown): value is KeptDraft {
  return (
    typeof value === "object" &&
    value !== null &&
    "yaml" in value &&
    typeof value.yaml === "string" &&
    "revision" in value &&
    typeof value.revision === "number" &&
    "base_version" in value &&
    typeof value.base_version === "number"
  );
}

/** `onKept` hears of every draft that the server took. */
export function draftServer(slug: string, onKept: (draft: RuleDraft) => void): DraftServer {
  return {
    async put(draft): Promise<WriteResult> {
      try {
        const kept = await putDraft(slug, draft);
        onKept(kept);
        return { kind: "kept", draft: kept };
      } catch (cause) {
        if (!isApiError(cause)) throw cause;
        if (cause.status === 412) return { kind: "stale", current: isKept(cause.current) ? cause.current : null };
        if (cause.passing || cause.status === 401) return { kind: "away" };
        return { kind: "refused", message: Object.values(cause.fields).flat().join(" ") || cause.message };
      }
    },
  };
}
