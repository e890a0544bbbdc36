/** Refuses a workspace that is not in the agreed shape, before anything of it is drawn or counted on. */

import { parseFailure } from "./errors";
import { readCodebook } from "./readCodebook";
import type { Workspace } from "./types";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlaced = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === "string" &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  isRecord(value.labels);

const isSegment = (value: unknown): boolean =>
  isRecord(value) && Number.isInteger(value.start) && Number.isInteger(value.end) && typeof value.kind === "string";

const all = (value: unknown, fits: (one: unknown) => boolean) => Array.isArray(value) && value.every(fits);

function fits(raw: unknown): boolean {
  if (!isRecord(raw) || !isRecord(raw.article) || !isRecord(raw.codebook)) return false;
  const { article, annotations, suggestions, comments } = raw;
  return (
    typeof article.id === "string" &&
    typeof article.text === "string" &&
    all(article.segments, isSegment) &&
    all(annotations, isPlaced) &&
    all(suggestions, (one) => isPlaced(one) && isRecord(one) && Array.isArray(one.cues)) &&
    Array.isArray(comments)
  );
}

/** Throws a parse failure, which the page shows in the place of the article. */
export function readWorkspace<R extends { codebook: { content: unknown } }>(raw: R): Workspace {
  if (!fits(raw)) throw parseFailure(200);
  return { ...raw, codebook: readCodebook(raw.codebook) } as unknown as Workspace;
}
