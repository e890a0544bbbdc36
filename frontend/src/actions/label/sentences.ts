/** The sentences that the cursor steps through, and what of a sentence becomes a passage. */

import type { Segment } from "../../api/types";
import type { Offsets, Span } from "../../textview/offsets";

const CLOSING = /[\s.?!…;:,]+$/u;

/** The sentence without outer white space and final punctuation; whole where a quotation ends it. */
export function claimSpan(offsets: Offsets, sentence: Span): Span {
  const words = offsets.slice(sentence.start, sentence.end);
  const lead = words.length - words.trimStart().length;
  const kept = words.replace(CLOSING, "");
  if (kept.trim() === "") return sentence;
  const start = sentence.start + [...words.slice(0, lead)].length;
  return { start, end: sentence.start + [...kept].length };
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Sentences in text order, without headlines and without those that are mostly boilerplate. */
export function sentencesOf(segments: Segment[]): Span[] {
  const furniture = segments.filter((segment) => segment.kind === "boilerplate");
  const covered = (sentence: Span) =>
    furniture.reduce((sum, stretch) => sum + overlap(sentence, stretch), 0) * 2 >= sentence.end - sentence.start;
  return segments
    .filter((segment) => segment.kind === "sentence" && !covered(segment))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Index of the sentence that holds the offset, else of the nearest one before it; -1 where there is none. */
export function sentenceIndexAt(sentences: Span[], at: number): number {
  let found = sentences.length > 0 ? 0 : -1;
  sentences.forEach((sentence, index) => {
    if (sentence.start <= at) found = index;
  });
  return found;
}
