/** Labelling: every function here commits one change, which one undo takes back. */

import type { Suggestion } from "../../api/types";
import { dimensionOf, isExcused, type Labels, typeDimension, withType } from "../../state/codebook";
import { applyChange, type Change, type Draft, type SpanPair } from "../../state/layer";
import { newId } from "../../state/newId";
import type { Span } from "../../textview/offsets";
import { nextSuggestion, rowsAfter } from "./moves";
import { type Row, textOf } from "./rows";
import { claimSpan, sentenceIndexAt } from "./sentences";
import type { Field, LabelSession } from "./session";

function blank(span: Span, labels: Labels): Draft {
  return {
    id: newId(),
    ...span,
    labels,
    holder: "",
    target: "",
    holderSpan: null,
    targetSpan: null,
    contentSpan: null,
    note: "",
    flagged: false,
    suggestion: null,
  };
}

/** A suggestion as the passage that accepting it makes; what the rules left open gets the usual labels. */
export function taken(session: LabelSession, suggestion: Suggestion, changes: Partial<Draft>): Draft {
  const { codebook } = session.workspace;
  const type = suggestion.labels[typeDimension(codebook).name] ?? "";
  return {
    ...blank({ start: suggestion.start, end: suggestion.end }, withType(codebook, suggestion.labels, type)),
    holder: suggestion.holder,
    target: suggestion.target,
    contentSpan: suggestion.content_span as Draft["contentSpan"],
    suggestion: suggestion.id,
    ...changes,
  };
}

function create(session: LabelSession, after: Draft): void {
  session.commit(
    { passages: [{ id: after.id, before: null, after }], answers: [] },
    { selected: after.id, cursor: sentenceIndexAt(session.sentences, after.start) },
  );
}

/** Changes the row: a passage is changed; a suggestion is taken over with the change, as edited. */
export function changeRow(session: LabelSession, row: Row, changes: Partial<Draft>, act?: string): void {
  if (row.kind === "own") {
    const after = { ...row.draft, ...changes };
    session.commit({ passages: [{ id: row.id, before: row.draft, after }], answers: [], act });
    return;
  }
  const after = taken(session, row.suggestion, changes);
  session.commit(
    {
      passages: [{ id: after.id, before: null, after }],
      answers: [{ suggestion: row.id, before: null, after: "edited" }],
      act,
    },
    { selected: after.id },
  );
}

/** What a type key would label now: the marked words, else the cursor's sentence without its final punctuation. */
export function targetSpan(session: LabelSession): Span | null {
  const { range, cursor } = session.get();
  const sentence = session.sentences[cursor];
  return range ?? (sentence ? claimSpan(session.offsets, sentence) : null);
}

/** Gives the selected passage this type, or makes a passage of the marked words or of the sentence. */
export function setType(session: LabelSession, type: string): void {
  const { codebook } = session.workspace;
  const deciding = typeDimension(codebook).name;
  const row = session.get().range ? undefined : session.selectedRow();
  if (row?.kind === "own") {
    if (row.draft.labels[deciding] === type) return;
    changeRow(session, row, { labels: withType(codebook, row.draft.labels, type) });
    return;
  }
  if (row?.kind === "suggested") {
    if (row.suggestion.labels[deciding] === type) acceptRow(session, row, false);
    else changeRow(session, row, { labels: withType(codebook, row.suggestion.labels, type) });
    return;
  }
  const span = targetSpan(session);
  if (!span) return;
  const same = session.rows().find((other) => other.start === span.start && other.end === span.end);
  if (same) {
    session.patch({ selected: same.id, range: null });
    setType(session, type);
    return;
  }
  create(session, blank(span, withType(codebook, {}, type)));
}

export function setLabel(session: LabelSession, name: string, value: string | null): void {
  const row = session.selectedRow();
  if (!row) return;
  const labels: Labels = { ...(row.kind === "own" ? row.draft.labels : row.suggestion.labels) };
  if (value === null) delete labels[name];
  else labels[name] = value;
  changeRow(session, row, { labels });
}

/** The next value of a dimension, round and round. */
export function cycle(session: LabelSession, name: string, step: 1 | -1): void {
  const row = session.selectedRow();
  const dimension = dimensionOf(session.workspace.codebook, name);
  if (!row || !dimension) return;
  const labels = row.kind === "own" ? row.draft.labels : row.suggestion.labels;
  if (isExcused(dimension, labels)) return;
  const { values } = dimension;
  const at = values.findIndex((candidate) => candidate.value === labels[name]);
  const next = values[at < 0 ? (step === 1 ? 0 : values.length - 1) : (at + step + values.length) % values.length];
  if (next) setLabel(session, name, next.value);
}

/** Writes holder, target or note. `span` is where its words stand; typed words stand nowhere. */
export function setText(session: LabelSession, field: Field, text: string, span: SpanPair = null): void {
  const row = session.selectedRow();
  if (!row) return;
  const known = row.kind === "own" && field !== "note" ? row.draft[`${field}Span`] : null;
  if (text === textOf(row, field) && (!span || String(span) === String(known))) return;
  const place = field === "holder" ? { holderSpan: span } : field === "target" ? { targetSpan: span } : {};
  const open = session.get().field;
  changeRow(session, row, { [field]: text, ...place }, open?.name === field ? open.act : undefined);
}

/** Opens the labels of the selected row for the keyboard. A suggestion stays open until something of it is changed. */
export function edit(session: LabelSession, part: string | null = null): void {
  const { selected, inspected } = session.get();
  if (selected) session.patch({ inspected: { id: selected, part, asked: (inspected?.asked ?? 0) + 1 } });
}

/** Asks why the selected suggestion is rejected. */
export function askReason(session: LabelSession): void {
  const row = session.selectedRow();
  if (row?.kind === "suggested") session.patch({ rejecting: row.id });
}

export function toggleFlag(session: LabelSession): void {
  const row = session.selectedRow();
  if (row?.kind === "own") changeRow(session, row, { flagged: !row.draft.flagged });
}

/** Takes a suggestion as it is; with `goOn`, the next one is selected. */
export function acceptRow(session: LabelSession, row: Row, goOn: boolean): void {
  if (row.kind !== "suggested") return;
  const after = taken(session, row.suggestion, {});
  const change: Change = {
    passages: [{ id: after.id, before: null, after }],
    answers: [{ suggestion: row.id, before: null, after: "accepted" }],
  };
  leave(session, change, row, goOn, after.id);
}

/** Rejects a suggestion, with a reason if there is one, or takes a passage away; one that came from a suggestion counts
    as rejected. */
export function removeRow(session: LabelSession, row: Row, reason?: string): void {
  if (row.kind === "suggested") {
    leave(
      session,
      { passages: [], answers: [{ suggestion: row.id, before: null, after: "rejected", reason }] },
      row,
      true,
      null,
    );
    return;
  }
  const origin = row.draft.suggestion;
  const answer = origin ? session.get().layer.answers.get(origin) : undefined;
  const answers = origin && answer ? [{ suggestion: origin, before: answer, after: "rejected" as const }] : [];
  session.commit({ passages: [{ id: row.id, before: row.draft, after: null }], answers }, { selected: null });
}

function leave(session: LabelSession, change: Change, row: Row, goOn: boolean, made: string | null): void {
  const rows = rowsAfter(session, applyChange(session.get().layer, change));
  const next = goOn ? nextSuggestion(rows, row.start, null) : undefined;
  const landing = next ?? rows.find((candidate) => candidate.id === made);
  session.commit(change, {
    selected: landing?.id ?? null,
    cursor: sentenceIndexAt(session.sentences, landing?.start ?? row.start),
    field: null,
  });
}
