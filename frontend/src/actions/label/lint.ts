/** A quiet word where a label contradicts a cue inside its passage. */

import type { Suggestion } from "../../api/types";
import type { Draft } from "../../state/layer";
import { cuesIn } from "./rows";

export interface Lint {
  dimension: string;
  /** What the cue speaks for. */
  value: string;
  start: number;
  end: number;
}

/** Contradictions in the labels of a passage, one a dimension. Types are left out: a passage holds cues of several. */
export function lintOf(draft: Draft, suggestions: readonly Suggestion[], deciding: string): Lint[] {
  const found = new Map<string, Lint>();
  for (const cue of cuesIn(suggestions, draft)) {
    for (const [dimension, value] of Object.entries(cue.sets)) {
      const label = draft.labels[dimension];
      if (dimension === deciding || label === undefined || found.has(dimension)) continue;
      if (label !== value) found.set(dimension, { dimension, value, start: cue.start, end: cue.end });
    }
  }
  return [...found.values()];
}
