/** Holder and target by words of the text: asked for by key, then pointed at by mouse, touch or arrows. */

import type { SpanPair } from "../../state/layer";
import { newId } from "../../state/newId";
import type { Span } from "../../textview/offsets";
import { setText } from "./edits";
import { sentenceIndexAt } from "./sentences";
import type { Field, LabelSession } from "./session";

/** Opens a field of the selected row. Words selected in the text then fill holder or target. */
export function ask(session: LabelSession, name: Field): void {
  const asked = (session.get().field?.asked ?? 0) + 1;
  session.patch({ field: { name, asked, act: newId() }, pointing: name === "note" ? null : name, pointed: null });
}

/** The words of a stretch on one line. */
export function wordsOf(session: LabelSession, span: Span): string {
  return session.offsets.slice(span.start, span.end).replaceAll(/\s+/g, " ").trim();
}

/** Where these words stand, if they are what is pointed at or what the open field holds already. */
export function place(session: LabelSession, text: string): SpanPair {
  const { pointed, field } = session.get();
  const row = session.selectedRow();
  const kept = row?.kind === "own" && field && field.name !== "note" ? row.draft[`${field.name}Span`] : null;
  const span = pointed ?? (kept && { start: kept[0], end: kept[1] });
  return span && wordsOf(session, span) === text ? [span.start, span.end] : null;
}

/** Fills the field that was asked for with these words; false where none was. */
export function point(session: LabelSession, span: Span): boolean {
  const { pointing } = session.get();
  if (!pointing || !session.selectedRow()) return false;
  setText(session, pointing, wordsOf(session, span), [span.start, span.end]);
  session.patch({ pointing: null, pointed: null, field: null });
  return true;
}

/** Moves what is pointed at to the next word, or lets it grow by one. Starts at the passage's sentence. */
export function stepPointed(session: LabelSession, step: 1 | -1, growing: boolean): Span | null {
  const row = session.selectedRow();
  if (!row) return null;
  const { words, sentences } = session;
  const { pointed } = session.get();
  let next: Span;
  if (!pointed) {
    const start = sentences[sentenceIndexAt(sentences, row.start)]?.start ?? row.start;
    next = { start, end: words.stepEnd(start, 1) };
  } else if (growing) {
    next = { start: pointed.start, end: words.stepEnd(pointed.end, step) };
  } else {
    const start = words.stepStart(pointed.start, step);
    next = { start, end: words.stepEnd(start, 1) };
  }
  if (next.start >= next.end) return pointed;
  session.patch({ pointed: next });
  return next;
}
