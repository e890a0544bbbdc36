/** One analyst's layer over one article, as the page holds it: passages, answers to suggestions, changes to both. */

import type { Annotation, Operation, Suggestion } from "../api/types";
import type { Labels } from "./codebook";

export type SpanPair = [number, number] | null;

/** A labelled passage: what the analyst decides about it. */
export interface Draft {
  id: string;
  start: number;
  end: number;
  labels: Labels;
  holder: string;
  target: string;
  holderSpan: SpanPair;
  targetSpan: SpanPair;
  contentSpan: SpanPair;
  note: string;
  /** Asks for a reviewer. */
  flagged: boolean;
  suggestion: string | null;
}

export type Answer = NonNullable<Suggestion["decision"]>;

export interface Layer {
  passages: ReadonlyMap<string, Draft>;
  /** Answered suggestions only. */
  answers: ReadonlyMap<string, Answer>;
}

/** One act of the analyst, with what it takes to undo it. */
export interface Change {
  passages: { id: string; before: Draft | null; after: Draft | null }[];
  answers: AnswerChange[];
  /** Changes that carry the same name follow on each other as one act: one undo takes all of them back. */
  act?: string;
}

interface AnswerChange {
  suggestion: string;
  before: Answer | null;
  after: Answer | null;
  /** Why it is rejected, where somebody said so. */
  reason?: string;
}

const pair = (span: number[] | null | undefined): SpanPair =>
  span && span.length === 2 ? [span[0] as number, span[1] as number] : null;

export function draftOf(annotation: Annotation): Draft {
  return {
    id: annotation.id,
    start: annotation.start,
    end: annotation.end,
    labels: annotation.labels,
    holder: annotation.holder,
    target: annotation.target,
    holderSpan: pair(annotation.holder_span),
    targetSpan: pair(annotation.target_span),
    contentSpan: pair(annotation.content_span),
    note: annotation.note,
    flagged: annotation.flagged,
    suggestion: annotation.suggestion,
  };
}

export function layerOf(annotations: Annotation[], suggestions: Suggestion[]): Layer {
  return {
    passages: new Map(annotations.map((annotation) => [annotation.id, draftOf(annotation)])),
    answers: new Map(suggestions.flatMap(({ id, decision }) => (decision ? [[id, decision] as const] : []))),
  };
}

export function applyChange(layer: Layer, change: Change): Layer {
  const passages = new Map(layer.passages);
  const answers = new Map(layer.answers);
  for (const { id, after } of change.passages) {
    if (after) passages.set(id, after);
    else passages.delete(id);
  }
  for (const { suggestion, after } of change.answers) {
    if (after) answers.set(suggestion, after);
    else answers.delete(suggestion);
  }
  return { passages, answers };
}

/** What takes the change back. */
export function inverseOf(change: Change): Change {
  return {
    passages: change.passages.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse(),
    answers: change.answers
      .map(({ suggestion, before, after, reason }) => ({ suggestion, before: after, after: before, reason }))
      .reverse(),
  };
}

const sorted = (labels: Labels) => Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
const canonical = (draft: Draft) =>
  JSON.stringify(Object.entries({ ...draft, labels: sorted(draft.labels) }).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether two passages are the same in all that an analyst decides. */
export function sameDraft(a: Draft | null, b: Draft | null): boolean {
  return a === b || (a !== null && b !== null && canonical(a) === canonical(b));
}

/** Whether a change leaves everything as it was. */
export function isIdle(change: Change): boolean {
  return (
    change.passages.every(({ before, after }) => sameDraft(before, after)) &&
    change.answers.every(({ before, after }) => before === after)
  );
}

/** Two changes that follow on each other, as one. */
export function joined(first: Change, then: Change): Change {
  const passages = new Map(first.passages.map((passage) => [passage.id, passage]));
  for (const { id, before, after } of then.passages) {
    passages.set(id, { id, before: passages.has(id) ? (passages.get(id)?.before ?? null) : before, after });
  }
  return { passages: [...passages.values()], answers: [...first.answers, ...then.answers], act: then.act };
}

function bodyOf(draft: Draft, quote: (start: number, end: number) => string, version: number) {
  return {
    start: draft.start,
    end: draft.end,
    quote: quote(draft.start, draft.end),
    labels: draft.labels,
    holder: draft.holder,
    target: draft.target,
    holder_span: draft.holderSpan,
    target_span: draft.targetSpan,
    content_span: draft.contentSpan,
    note: draft.note,
    flagged: draft.flagged,
    codebook_version: version,
  };
}

/** The operations that tell the server of a change. An answer carries the passage that it makes or takes away. */
export function operationsOf(
  change: Change,
  quote: (start: number, end: number) => string,
  version: number,
): Operation[] {
  const told = new Set<string>();
  const operations: Operation[] = [];
  for (const { suggestion, after, reason } of change.answers) {
    const made = change.passages.find(({ before, after }) => (after ?? before)?.suggestion === suggestion);
    if (made) told.add(made.id);
    if (after === "rejected") operations.push({ op: "reject", suggestion, ...(reason ? { reason } : {}) });
    else if (after === null) operations.push({ op: "undecide", suggestion });
    else if (made?.after) {
      const annotation = { id: made.id, ...bodyOf(made.after, quote, version) };
      operations.push({ op: after === "edited" ? "edit" : "accept", suggestion, annotation });
    }
  }
  for (const { id, after } of change.passages) {
    if (told.has(id)) continue;
    if (after) {
      const origin = after.suggestion ? { suggestion: after.suggestion } : {};
      operations.push({ op: "put", id, ...bodyOf(after, quote, version), ...origin });
    } else operations.push({ op: "delete", id });
  }
  return operations;
}
