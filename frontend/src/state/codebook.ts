/** Reads a published codebook: dimensions by name, hotkeys, what a passage needs and starts with. */

import type { Codebook, Conditions, Dimension, DimensionValue } from "../api/types";

export type Labels = Record<string, string>;

export function typeClass(value: string): string {
  return `ct-${value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
}

export function dimensionOf(codebook: Codebook, name: string): Dimension | undefined {
  return codebook.content.dimensions.find((dimension) => dimension.name === name);
}

/** The dimension that decides colour, code and number keys: claim_type, else the first one. */
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

/** The key of the n-th value: its own, else 1 to 9 and 0 for the tenth. */
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

const meets = (conditions: Conditions | undefined, labels: Labels) =>
  Object.entries(conditions ?? {}).some(([name, values]) => values.includes(labels[name] ?? ""));

interface Requirement {
  required: boolean;
  required_if?: Conditions;
  required_unless?: Conditions;
}

/** An exception beats both of the others. */
export function isRequired(thing: Requirement, labels: Labels): boolean {
  if (meets(thing.required_unless, labels)) return false;
  return thing.required || meets(thing.required_if, labels);
}

/** A dimension that these labels leave out altogether, such as stance of what is no claim. */
export function isExcused(dimension: Dimension, labels: Labels): boolean {
  return meets(dimension.required_unless, labels);
}

/** Names of the dimensions and fields that a complete passage would still need. */
export function gapsOf(codebook: Codebook, passage: { labels: Labels; holder: string; target: string }): string[] {
  const missing = codebook.content.dimensions
    .filter((dimension) => !passage.labels[dimension.name] && isRequired(dimension, passage.labels))
    .map((dimension) => dimension.name);
  const fields = (codebook.content.fields ?? [])
    .filter((field) => passage[field.name].trim() === "" && isRequired(field, passage.labels))
    .map((field) => field.name);
  return [...missing, ...fields];
}

// What most passages are: labelling one then takes a single key.
const USUAL: Labels = { confidence: "certain", stance: "neutral" };

/** The labels with another type: what it excuses falls away, what it needs gets its default. */
export function withType(codebook: Codebook, labels: Labels, type: string): Labels {
  const deciding = typeDimension(codebook).name;
  const next: Labels = { ...labels, [deciding]: type };
  for (const dimension of codebook.content.dimensions) {
    if (dimension.name === deciding) continue;
    if (isExcused(dimension, next)) {
      delete next[dimension.name];
      continue;
    }
    if (next[dimension.name]) continue;
    const usual = USUAL[dimension.name];
    const start = dimension.default ?? (dimension.required && valueIn(dimension, usual) ? usual : undefined);
    if (start) next[dimension.name] = start;
  }
  return next;
}
