/** A quiet mark where a label contradicts a cue inside its passage, such as "mungkin" in what is labelled certain. */

import type { Cue, Suggestion } from "../../api/types";
import type { Draft } from "../../state/layer";
import { cuesIn } from "./rows";

export interface Lint {
  dimension: string;
  /** What the cue speaks for. */
  value: string;
  start: number;
  end: number;
}

/** Contradictions in the labels of a passage, one a dimension: no cue speaks for the label and one against it. Types
    are left out: a passage holds cues of several. */
export function lintOf(draft: Draft, suggestions: readonly Suggestion[], deciding: string): Lint[] {
  const found = new Map<string, Lint>();
  const borne = new Set<string>();
  for (const cue of cuesIn(suggestions, draft)) {
    for (const [dimension, value] of Object.entries(cue.sets)) {
      const label = draft.labels[dimension];
      if (dimension === deciding || label === undefined) continue;
      if (label === value) borne.add(dimension);
      else if (!found.has(dimension)) found.set(dimension, { dimension, value, start: cue.start, end: cue.end });
    }
  }
  return [...found.values()].filter(({ dimension }) => !borne.has(dimension));
}

/** Asks for every passage at every key press: answers of unchanged passages are kept, and a passage looks only at the
    suggestions whose cues start inside it. */
export function createLints(suggestions: readonly Suggestion[], deciding: string): (draft: Draft) => Lint[] {
  const known = new WeakMap<Draft, Lint[]>();
  const cued = suggestions
    .flatMap((suggestion) => suggestion.cues.map((cue: Cue) => ({ at: cue.start, suggestion })))
    .sort((a, b) => a.at - b.at);
  const firstFrom = (at: number) => {
    let low = 0;
    let high = cued.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cued[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (draft) => {
    const there = known.get(draft);
    if (there) return there;
    const near = new Set<Suggestion>();
    for (let n = firstFrom(draft.start); n < cued.length; n += 1) {
      const next = cued[n];
      if (!next || next.at >= draft.end) break;
      near.add(next.suggestion);
    }
    const found = near.size > 0 ? lintOf(draft, [...near], deciding) : [];
    known.set(draft, found);
    return found;
  };
}
