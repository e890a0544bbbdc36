/** The passages list: what is labelled and what is still suggested, in text order. */

import type { Cue, Suggestion } from "../../api/types";
import type { Draft, Layer } from "../../state/layer";
import { inTextOrder } from "../../textview/layers";
import type { Span } from "../../textview/offsets";

export type Row =
  | { kind: "own"; id: string; start: number; end: number; draft: Draft }
  | { kind: "suggested"; id: string; start: number; end: number; suggestion: Suggestion };

/** Rows that did not change are the same objects as in `before`, so that they are not drawn again. */
export function rowsOf(layer: Layer, suggestions: readonly Suggestion[], before: readonly Row[] = []): Row[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const own = [...layer.passages.values()].map((draft): Row => {
    const same = known.get(draft.id);
    if (same?.kind === "own" && same.draft === draft) return same;
    return { kind: "own", id: draft.id, start: draft.start, end: draft.end, draft };
  });
  const open = suggestions
    .filter((suggestion) => !layer.answers.has(suggestion.id))
    .map((suggestion): Row => {
      const { id, start, end } = suggestion;
      return known.get(id) ?? { kind: "suggested", id, start, end, suggestion };
    });
  return [...own, ...open].sort(inTextOrder);
}

/** Rows that lie inside an earlier one, so that the list indents them. Takes rows in text order. */
export function nestedIn(rows: readonly Row[]): Set<string> {
  const nested = new Set<string>();
  let farthest = -1;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const same = before?.start === row.start && before.end === row.end;
    if (row.end <= farthest && !(same && !nested.has(before.id))) nested.add(row.id);
    farthest = Math.max(farthest, row.end);
  }
  return nested;
}

/** The labels of a row. */
export function labelsOf(row: Row): Record<string, string> {
  return row.kind === "own" ? row.draft.labels : row.suggestion.labels;
}

/** What a row says about who claims and what it is about; a suggestion has no note and no places yet. */
export function textOf(row: Row, field: "holder" | "target" | "note"): string {
  if (row.kind === "own") return row.draft[field];
  return field === "note" ? "" : row.suggestion[field];
}

/** More words than this are what a rule took whole: they point at nothing. */
const MOST_WORDS = 4;

/** Suggestions with those of their cues alone that point at words. */
export function withCues(suggestions: readonly Suggestion[], slice: (start: number, end: number) => string) {
  const points = ({ start, end }: Cue) => slice(start, end).trim().split(/\s+/).length <= MOST_WORDS;
  return suggestions.map((suggestion) => ({ ...suggestion, cues: suggestion.cues.filter(points) }));
}

/** Cues of rules that fired inside a stretch; one that covers most of it points at nothing. */
export function cuesIn(suggestions: readonly Suggestion[], span: Span): Cue[] {
  const seen = new Set<string>();
  return suggestions
    .flatMap((suggestion) => suggestion.cues)
    .filter((cue) => {
      const key = `${cue.start} ${cue.end} ${cue.rule}`;
      const most = (cue.end - cue.start) * 2 > span.end - span.start;
      if (most || cue.start < span.start || cue.end > span.end || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
