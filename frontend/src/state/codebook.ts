/** Reads a published codebook: dimensions by name, hotkeys, what a passage needs, and the colours of its values. */

import type { Codebook, Dimension, DimensionValue } from "../api/types";

export type Labels = Record<string, string>;

export function typeClass(value: string): string {
  return `ct-${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
}

export function dimensionOf(codebook: Codebook, name: string): Dimension | undefined {
  return codebook.content.dimensions.find((dimension) => dimension.name === name);
}

/** The dimension that decides colour, code and number keys: the first one of the codebook. */
export function typeDimension(codebook: Codebook): Dimension {
  const first = dimensionOf(codebook, "claim_type") ?? codebook.content.dimensions[0];
  if (!first) throw new Error("a codebook has at least one dimension");
  return first;
}

export function valueIn(dimension: Dimension | undefined, value: string | undefined): DimensionValue | undefined {
  return dimension?.values.find((candidate) => candidate.value === value);
}

/** A title in the reader's language, else in English, else the bare value. */
export function titleIn(language: string, titles: Record<string, string> | undefined, bare: string): string {
  return titles?.[language] ?? titles?.en ?? bare;
}

/** The key of the n-th value: 1 to 9, then 0 for the tenth. */
export function hotkeyOf(value: DimensionValue, index: number): string | null {
  if (value.hotkey) return value.hotkey;
  if (index > 9) return null;
  return index === 9 ? "0" : String(index + 1);
}

/** How far up its scale a value stands, 1 to 3; 0 for a value outside the order. */
export function levelOf(dimension: Dimension, value: string): 0 | 1 | 2 | 3 {
  const ordered = dimension.values.filter((candidate) => candidate.ordered !== false);
  const at = ordered.findIndex((candidate) => candidate.value === value);
  if (at < 0) return 0;
  return Math.min(3, Math.max(1, Math.ceil(((at + 1) / ordered.length) * 3))) as 1 | 2 | 3;
}
