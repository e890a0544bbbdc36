/** The passages list: what is labelled and what is still suggested, in text order. */

import type { Cue, Suggestion } from "../../api/types";
import type { Draft, Layer } from "../../state/layer";
import { inTextOrder } from "../../textview/layers";
import type { Span } from "../../textview/offsets";

export type Row =
  | { kind: "own"; id: string; start: number; end: number; draft: Draft }
  | { kind: "suggested"; id: string; start: number; end: number; suggestion: Suggestion };

export function rowsOf(layer: Layer, suggestions: readonly Suggestion[]): Row[] {
  const own = [...layer.passages.values()].map(
    (draft): Row => ({ kind: "own", id: draft.id, start: draft.start, end: draft.end, draft }),
  );
  const open = suggestions
    .filter((suggestion) => !layer.answers.has(suggestion.id))
    .map(
      (suggestion): Row => ({
        kind: "suggested",
        id: suggestion.id,
        start: suggestion.start,
        end: suggestion.end,
        suggestion,
      }),
    );
  return [...own, ...open].sort(inTextOrder);
}

/** Whether a row lies inside an earlier one, so that the list indents it. */
export function isNested(rows: Row[], row: Row): boolean {
  return rows.some(
    (other) =>
      other !== row &&
      other.start <= row.start &&
      row.end <= other.end &&
      other.end - other.start > row.end - row.start,
  );
}

/** The labels of a row. */
export function labelsOf(row: Row): Record<string, string> {
  return row.kind === "own" ? row.draft.labels : row.suggestion.labels;
}

/** Cues of rules that fired inside a stretch. */
export function cuesIn(suggestions: readonly Suggestion[], span: Span): Cue[] {
  const seen = new Set<string>();
  return suggestions
    .flatMap((suggestion) => suggestion.cues)
    .filter((cue) => {
      const key = `${cue.start} ${cue.end} ${cue.rule}`;
      if (cue.start < span.start || cue.end > span.end || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
