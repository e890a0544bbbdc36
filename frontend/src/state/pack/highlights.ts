/** Cuts a text into stretches by what matched in it. */

import { createOffsets } from "../../textview/offsets";

interface Hit {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** `cue` are the words that fired, `hit` all that the pattern took, `lost` what only the version in force takes. */
export type Look = "plain" | "hit" | "cue" | "lost";

export interface Piece {
  look: Look;
  text: string;
  /** Where it begins, in code points. */
  start: number;
}

const WEIGHT: Record<Look, number> = { plain: 0, lost: 1, hit: 2, cue: 3 };

/** The stretch from `start` to `end` (code points), in pieces of one look each. */
export function piecesOf(
  text: string,
  start: number,
  end: number,
  hits: readonly Hit[],
  lost: readonly Hit[],
): Piece[] {
  const offsets = createOffsets(text);
  const spans = [
    ...lost.map(({ first, last }) => ({ look: "lost" as const, start: first, end: last })),
    ...hits.flatMap((hit) => [
      { look: "hit" as const, start: hit.first, end: hit.last },
      { look: "cue" as const, start: hit.start, end: hit.end },
    ]),
  ].filter((span) => span.start < end && span.end > start);
  const edges = [start, end, ...spans.flatMap((span) => [span.start, span.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let n = 1; n < edges.length; n++) {
    const [from, to] = [edges[n - 1] ?? start, edges[n] ?? end];
    if (from === to) continue;
    const look = spans
      .filter((span) => span.start <= from && span.end >= to)
      .reduce<Look>((best, span) => (WEIGHT[span.look] > WEIGHT[best] ? span.look : best), "plain");
    const last = pieces.at(-1);
    if (last?.look === look) last.text += offsets.slice(from, to);
    else pieces.push({ look, text: offsets.slice(from, to), start: from });
  }
  return pieces;
}

export interface Paragraph {
  start: number;
  end: number;
}

/** Lines that hold words, in code points. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const length = [...line].length;
    if (line.trim() !== "") paragraphs.push({ start: at, end: at + length });
    at += length + 1;
  }
  return paragraphs;
}

/** How many of the sentences hold at least one hit. */
export function sentencesWith(sentences: readonly (readonly number[])[], hits: readonly Hit[]): number {
  return sentences.filter(([from = 0, to = 0]) => hits.some((hit) => hit.start < to && hit.end > from)).length;
}
