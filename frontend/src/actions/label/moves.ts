/** Moving through the article: sentences, passages, suggestions. Moving changes nothing that is stored. */

import type { Span } from "../../textview/offsets";
import { type Row, rowsOf } from "./rows";
import { sentenceIndexAt } from "./sentences";
import type { LabelSession } from "./session";

const inside = (row: Row, sentence: Span) => sentence.start <= row.start && row.start < sentence.end;

/** Goes to a sentence and selects the first passage that starts in it, if any. */
export function goToSentence(session: LabelSession, index: number): void {
  const sentence = session.sentences[index];
  if (!sentence) return;
  const first = session.rows().find((row) => inside(row, sentence));
  session.patch({ cursor: index, selected: first?.id ?? null, range: null, field: null });
}

export function stepSentence(session: LabelSession, step: 1 | -1): void {
  const { cursor } = session.get();
  goToSentence(session, Math.max(0, Math.min(session.sentences.length - 1, cursor + step)));
}

/** Selects a passage or suggestion and brings the cursor to its sentence. */
export function select(session: LabelSession, id: string | null): void {
  const row = session.rows().find((candidate) => candidate.id === id);
  const cursor = row ? sentenceIndexAt(session.sentences, row.start) : session.get().cursor;
  session.patch({ selected: row?.id ?? null, cursor, range: null, field: null });
}

/** Where the analyst is: the selected passage, else the cursor's sentence. */
function here(session: LabelSession): number {
  const row = session.selectedRow();
  return row ? row.start : (session.sentences[session.get().cursor]?.start ?? 0);
}

export function stepRow(session: LabelSession, step: 1 | -1): void {
  const rows = session.rows();
  const at = rows.findIndex((row) => row.id === session.get().selected);
  if (at >= 0) {
    select(session, rows[at + step]?.id ?? rows[at]?.id ?? null);
    return;
  }
  const position = here(session);
  const next = step === 1 ? rows.find((row) => row.start >= position) : rows.findLast((row) => row.start < position);
  if (next) select(session, next.id);
}

/** The next suggestion without an answer after the place; from the top again where none follows. */
export function nextSuggestion(rows: Row[], from: number, skip: string | null): Row | undefined {
  const open = rows.filter((row) => row.kind === "suggested" && row.id !== skip);
  return open.find((row) => row.start >= from) ?? open[0];
}

export function stepSuggestion(session: LabelSession): void {
  const next = nextSuggestion(session.rows(), here(session), session.get().selected);
  if (next) select(session, next.id);
}

/** A click in the text: the innermost passage, then with each further click the one around it. */
export function pick(session: LabelSession, ids: string[], at: number): void {
  const chosen = ids.indexOf(session.get().selected ?? "");
  const id = ids[chosen < 0 ? 0 : (chosen + 1) % ids.length];
  if (id) {
    select(session, id);
    return;
  }
  session.patch({ cursor: sentenceIndexAt(session.sentences, at), selected: null, range: null, field: null });
}

/** Rows of a layer as it will be, for choosing where to land after an act. */
export const rowsAfter = (session: LabelSession, layer: Parameters<typeof rowsOf>[0]) =>
  rowsOf(layer, session.suggestions);
