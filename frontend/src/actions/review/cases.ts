/** What a case says: who answered, where answers differ, what is proposed, whether anybody has to decide. */

import type { Annotation, Case, Codebook, Dimension, Gold } from "../../api/types";
import type { Span } from "../../textview/offsets";

export type CaseStatus = "open" | "agreed" | "decided" | "rejected";

export function statusOf({ decision, gold }: Case): CaseStatus {
  if (decision) return decision.verdict === "rejected" ? "rejected" : "decided";
  return gold ? "agreed" : "open";
}

export function isOpen(one: Case): boolean {
  return statusOf(one) === "open";
}

const sameLabels = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => a[name] === b[name]);

/** The annotation that the proposal is a copy of; undefined for a lone passage, which nobody else proposed. */
export function proposedAnswer({ proposed, annotations }: Case): Annotation | undefined {
  if (!proposed) return undefined;
  return annotations.find(
    (answer) =>
      answer.start === proposed.start &&
      answer.end === proposed.end &&
      answer.holder === proposed.holder &&
      answer.target === proposed.target &&
      sameLabels(answer.labels, proposed.labels),
  );
}

/** The answer that stands chosen when a case opens: what was taken, else what is proposed, else a lone one. */
export function firstChoice(one: Case): Annotation | undefined {
  const taken = one.annotations.find(({ id }) => id === one.decision?.take);
  return taken ?? proposedAnswer(one) ?? one.annotations[0];
}

/** From the first character that anybody marked to the last. */
export function stretchOf({ annotations, gold }: Case): Span {
  const spans: Span[] = gold ? [gold] : annotations;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Annotators of the article who have nothing in this case. */
export function missingFrom(one: Case, annotators: string[]): string[] {
  return annotators.filter((name) => !one.annotations.some(({ annotator }) => annotator === name));
}

/** Two or more mean exactly the same, but not everybody marked it: it only needs a nod. */
export function onlyNeedsNod(one: Case): boolean {
  return isOpen(one) && one.proposed !== null && one.annotations.length > 1 && one.differs.length === 0;
}

/** Columns of the answers' table: what must be labelled, and whatever else they differ in. */
export function columnsOf(codebook: Codebook, one: Case): Dimension[] {
  return codebook.content.dimensions.filter(({ name, required }) => required || one.differs.includes(name));
}

/** Whether this value stands apart: another one has the majority, or nobody has. */
export function standsApart(values: (string | undefined)[], value: string | undefined): boolean {
  const times = (wanted: string | undefined) => values.filter((candidate) => candidate === wanted).length;
  const others = values.filter((candidate) => candidate !== value);
  return others.length > 0 && others.some((other) => times(other) >= times(value));
}

export function goldOf(answer: Annotation): Gold {
  const { start, end, labels, holder, target, holder_span, target_span, content_span, codebook_version } = answer;
  return { start, end, labels, holder, target, holder_span, target_span, content_span, codebook_version };
}
