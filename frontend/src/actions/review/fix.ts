/** A reviewer's own passage for a case: what is being changed, and what of it is sent. */

import type { Annotation, Case, Codebook, Gold } from "../../api/types";
import { gapsOf, type Labels, typeDimension, withType } from "../../state/codebook";
import type { Offsets, Span } from "../../textview/offsets";
import type { Words } from "../../textview/words";
import { firstChoice } from "./cases";

export interface FixDraft extends Span {
  labels: Labels;
  holder: string;
  target: string;
}

export type Edge = "start" | "end";

export function draftFor(one: Case, chosen: Annotation | undefined): FixDraft {
  const base = one.decision?.gold ?? chosen ?? firstChoice(one);
  if (!base) throw new Error("a case holds at least one annotation");
  return { start: base.start, end: base.end, labels: base.labels, holder: base.holder, target: base.target };
}

export function withLabel(codebook: Codebook, draft: FixDraft, dimension: string, value: string | null): FixDraft {
  if (dimension === typeDimension(codebook).name && value !== null) {
    return { ...draft, labels: withType(codebook, draft.labels, value) };
  }
  const { [dimension]: _, ...others } = draft.labels;
  return { ...draft, labels: value === null ? others : { ...others, [dimension]: value } };
}

/** One word further or back; the same draft where the edge cannot go there. */
export function withEdge(words: Words, draft: FixDraft, edge: Edge, step: 1 | -1): FixDraft {
  const to = edge === "start" ? words.stepStart(draft.start, step) : words.stepEnd(draft.end, step);
  const moved = { ...draft, [edge]: to };
  return moved.start < moved.end ? moved : draft;
}

/** Typed words: the place nearest to the draft where the article has them; null where it has them nowhere. */
export function placeOf(offsets: Offsets, words: string, near: number): Span | null {
  if (words.trim() === "") return null;
  let best: Span | null = null;
  const length = [...words].length;
  for (let at = offsets.text.indexOf(words); at >= 0; at = offsets.text.indexOf(words, at + 1)) {
    const start = offsets.toCodePoint(at);
    if (best && Math.abs(start - near) >= Math.abs(best.start - near)) continue;
    best = { start, end: start + length };
  }
  return best;
}

/** What the draft lacks, by dimension or field name. */
export function lacks(codebook: Codebook, draft: FixDraft): string[] {
  return gapsOf(codebook, draft);
}

type Sent = Omit<Gold, "codebook_version">;

/** The passage to send: spans inside it stay only while what they point at is unchanged. */
export function sentFrom(draft: FixDraft, base: Annotation | undefined): Sent {
  const moved = !base || base.start !== draft.start || base.end !== draft.end;
  return {
    start: draft.start,
    end: draft.end,
    labels: draft.labels,
    holder: draft.holder.trim(),
    target: draft.target.trim(),
    holder_span: base?.holder === draft.holder ? base.holder_span : null,
    target_span: base?.target === draft.target ? base.target_span : null,
    content_span: moved ? null : base.content_span,
  };
}
