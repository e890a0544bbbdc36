/** Edges of the selected passage, of a suggestion, or of what is only marked; by word, by character, by sentence. */

import type { Span } from "../../textview/offsets";
import { changeRow, targetSpan } from "./edits";
import { claimSpan, sentenceIndexAt } from "./sentences";
import type { LabelSession } from "./session";

export type Edge = "start" | "end";
export type Unit = "word" | "character";

function current(session: LabelSession): Span | null {
  const row = session.get().range ? undefined : session.selectedRow();
  return row ? { start: row.start, end: row.end } : targetSpan(session);
}

/** A passage keeps the change; words that are only marked stay marked. */
export function setSpan(session: LabelSession, span: Span): void {
  const row = session.get().range ? undefined : session.selectedRow();
  if (row) changeRow(session, row, { start: span.start, end: span.end });
  else session.patch({ range: span });
}

/** Where an edge goes; null where it would leave the text or cross the other edge. */
export function movedSpan(session: LabelSession, span: Span, edge: Edge, step: 1 | -1, unit: Unit): Span | null {
  const { words } = session;
  const at = span[edge];
  const to =
    unit === "character"
      ? words.stepCharacter(at, step)
      : edge === "start"
        ? words.stepStart(at, step)
        : words.stepEnd(at, step);
  const moved = { ...span, [edge]: to };
  return to === at || moved.start >= moved.end ? null : moved;
}

export function moveEdge(session: LabelSession, edge: Edge, step: 1 | -1, unit: Unit): void {
  const span = current(session);
  const moved = span && movedSpan(session, span, edge, step, unit);
  if (moved) setSpan(session, moved);
}

/** To the end of the sentence, then of the one after it. */
export function grow(session: LabelSession): void {
  const span = current(session);
  if (!span) return;
  const index = sentenceIndexAt(session.sentences, span.end - 1);
  for (const sentence of session.sentences.slice(Math.max(0, index), index + 2)) {
    const { end } = claimSpan(session.offsets, sentence);
    if (end > span.end) {
      setSpan(session, { start: span.start, end });
      return;
    }
  }
}

/** Back to the end of the sentence before; inside one sentence by a word. */
export function shrink(session: LabelSession): void {
  const span = current(session);
  if (!span) return;
  const index = sentenceIndexAt(session.sentences, span.end - 1);
  const before = session.sentences[index - 1];
  const end = before && claimSpan(session.offsets, before).end;
  if (end !== undefined && end > span.start) setSpan(session, { start: span.start, end });
  else moveEdge(session, "end", -1, "word");
}
