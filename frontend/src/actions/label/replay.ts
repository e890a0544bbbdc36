/** Puts what still waits in the outbox over what the server told, so that a reload shows every edit. */

import type { Operation, Suggestion } from "../../api/types";
import { applyChange, type Change, type Draft, type Layer } from "../../state/layer";
import type { Entry } from "../../state/outbox/entries";

type Told = Pick<Entry, "operation">;

type Fields = Pick<
  Operation,
  "start" | "end" | "labels" | "holder" | "target" | "holder_span" | "target_span" | "content_span" | "note" | "flagged"
>;

const pair = (span: number[] | null | undefined): [number, number] | null =>
  span && span.length === 2 ? [span[0] as number, span[1] as number] : null;

function draftFrom(id: string, fields: Fields, suggestion: string | null): Draft {
  const labels = Object.entries(fields.labels ?? {}).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    id,
    start: fields.start ?? 0,
    end: fields.end ?? 0,
    labels: Object.fromEntries(labels),
    holder: fields.holder ?? "",
    target: fields.target ?? "",
    holderSpan: pair(fields.holder_span),
    targetSpan: pair(fields.target_span),
    contentSpan: pair(fields.content_span),
    note: fields.note ?? "",
    flagged: fields.flagged ?? false,
    suggestion,
  };
}

function changeOf(layer: Layer, { operation }: Told): Change {
  const { op, id, suggestion } = operation;
  if (op === "put" && id) {
    return { passages: [{ id, before: null, after: draftFrom(id, operation, suggestion ?? null) }], answers: [] };
  }
  if (op === "delete" && id) return { passages: [{ id, before: null, after: null }], answers: [] };
  if (!suggestion) return { passages: [], answers: [] };
  if (op === "accept" || op === "edit") {
    const body = operation.annotation as (Fields & { id: string }) | undefined;
    const made = body ? [{ id: body.id, before: null, after: draftFrom(body.id, body, suggestion) }] : [];
    return { passages: made, answers: [{ suggestion, before: null, after: op === "edit" ? "edited" : "accepted" }] };
  }
  const made = [...layer.passages.values()].filter((draft) => draft.suggestion === suggestion);
  return {
    passages: made.map((draft) => ({ id: draft.id, before: draft, after: null })),
    answers: [{ suggestion, before: null, after: op === "reject" ? "rejected" : null }],
  };
}

/** Answers to suggestions that this workspace does not show are left out. */
export function replay(layer: Layer, entries: readonly Told[], suggestions: readonly Suggestion[]): Layer {
  const known = new Set(suggestions.map(({ id }) => id));
  return entries
    .filter(({ operation }) => !operation.suggestion || known.has(operation.suggestion) || operation.op === "put")
    .reduce((now, entry) => applyChange(now, changeOf(now, entry)), layer);
}
