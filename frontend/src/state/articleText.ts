/** How an article's segments are drawn: which block each one is, and which one repeats the title. */

import type { Article } from "../api/types";
import type { Block } from "../textview/model";
import type { Offsets, Span } from "../textview/offsets";

export function blocksIn(article: Article): Block[] {
  return article.segments.map(({ start, end, kind }) => ({ start, end, kind: kind === "sentence" ? "text" : kind }));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The way most of the page runs: that of the text's first letter. */
export function directionOf(text: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** The headline that repeats the title is read once: as the title. */
export function titleSpans(article: Article, offsets: Offsets): Span[] {
  return article.segments.filter(
    ({ start, end, kind }) => kind === "headline" && plain(offsets.slice(start, end)) === plain(article.title),
  );
}
