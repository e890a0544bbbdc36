/** What a draft changes about a passage, in the codebook's order. */

import type { Codebook, Cue, Dimension, PreviewChange } from "../../api/types";
import { type Labels, titleIn, valueIn } from "../codebook";

export interface LabelChange {
  /** A dimension's name, "holder" or "target". */
  name: string;
  /** Null for what is no label. */
  dimension: Dimension | null;
  before: string;
  after: string;
}

/** Labels with what is known of them; values that the codebook does not have are left out. */
export function labelsInOrder(codebook: Codebook, labels: Labels, language = "en") {
  return codebook.content.dimensions.flatMap((dimension) => {
    const value = labels[dimension.name];
    if (value === undefined) return [];
    return [{ dimension, value, title: titleIn(language, valueIn(dimension, value)?.title, value) }];
  });
}

/** Everything in which a passage comes out another way. */
export function labelChanges(
  codebook: Codebook,
  { before, after }: Pick<PreviewChange, "before" | "after">,
): LabelChange[] {
  if (!before || !after) return [];
  const labels = codebook.content.dimensions
    .map((dimension) => ({
      name: dimension.name,
      dimension,
      before: before.labels[dimension.name] ?? "",
      after: after.labels[dimension.name] ?? "",
    }))
    .filter((change) => change.before !== change.after);
  const fields = (["holder", "target"] as const)
    .map((name) => ({ name, dimension: null, before: before[name], after: after[name] }))
    .filter((change) => change.before !== change.after);
  return [...labels, ...fields];
}

/** The words that a change is about: those that only one side reads, or reads as something else; else all. */
export function tellingCues({ before, after }: Pick<PreviewChange, "before" | "after">): Cue[] {
  const named = (cue: Cue) => `${cue.start} ${cue.end} ${cue.rule} ${JSON.stringify(cue.sets)}`;
  const [old, now] = [before?.cues ?? [], after?.cues ?? []];
  const only = (some: Cue[], others: Cue[]) => {
    const known = new Set(others.map(named));
    return some.filter((cue) => !known.has(named(cue)));
  };
  const differing = [...only(old, now), ...only(now, old)];
  return differing.length > 0 ? differing : [...old, ...now];
}
