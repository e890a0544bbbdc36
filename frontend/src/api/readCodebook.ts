/** Turns a codebook's open content into typed data, or refuses it. */

import { parseFailure } from "./errors";
import type { Codebook, CodebookContent } from "./types";

function isNamed(value: unknown): value is { name: string; values: unknown[] } {
  if (typeof value !== "object" || value === null) return false;
  return "name" in value && typeof value.name === "string" && "values" in value && Array.isArray(value.values);
}

function isContent(content: unknown): content is CodebookContent {
  if (typeof content !== "object" || content === null || !("dimensions" in content)) return false;
  const { dimensions } = content;
  return Array.isArray(dimensions) && dimensions.length > 0 && dimensions.every(isNamed);
}

/** Throws a parse failure where the content has no dimensions: nothing could be labelled with it. */
export function readCodebook<R extends { content: unknown }>(raw: R): Omit<R, "content"> & Pick<Codebook, "content"> {
  const { content, ...rest } = raw;
  if (!isContent(content)) throw parseFailure(200);
  return { ...rest, content };
}
