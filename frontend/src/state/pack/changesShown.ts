/** What a draft changes about a passage, in the codebook's order. */

import type { Codebook, Dimension, PreviewChange } from "../../api/types";
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
