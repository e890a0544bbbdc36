/** Acts on many passages at once. Each is one change, which one undo takes back. */

import type { Draft } from "../../state/layer";
import { newId } from "../../state/newId";
import type { Span } from "../../textview/offsets";
import { taken } from "./edits";
import type { Row } from "./rows";
import type { LabelSession } from "./session";

/** Open suggestions of one rule, in text order. */
export function openOfRule(session: LabelSession, rule: string): Row[] {
  return session.rows().filter((row) => row.kind === "suggested" && row.suggestion.rule === rule);
}

/** Accepts every open suggestion of the rule as it is. Returns how many. */
export function acceptRule(session: LabelSession, rule: string): number {
  const made = openOfRule(session, rule).flatMap((row) =>
    row.kind === "suggested" ? [taken(session, row.suggestion, {})] : [],
  );
  const first = made[0];
  if (!first) return 0;
  session.commit(
    {
      passages: made.map((after) => ({ id: after.id, before: null, after })),
      answers: made.map((after) => ({ suggestion: after.suggestion ?? "", before: null, after: "accepted" })),
    },
    { selected: first.id, field: null },
  );
  return made.length;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Places after the passage where the same words stand again: whole words, outside headline and furniture, and not
    inside a passage that is labelled already. */
export function furtherOf(session: LabelSession, draft: Draft): Span[] {
  const { offsets } = session;
  const { text } = offsets;
  const words = offsets.slice(draft.start, draft.end);
  if (words.trim() === "") return [];
  const closed: Span[] = [
    ...session.workspace.article.segments.filter(({ kind }) => kind !== "sentence"),
    ...session.get().layer.passages.values(),
  ];
  const inside = (span: Span) => closed.some((other) => other.start <= span.start && span.end <= other.end);
  const found: Span[] = [];
  let from = offsets.toUtf16(draft.end);
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, from)) {
    const end = at + words.length;
    from = at + 1;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(end, end + 2);
    if (WORD.test([...before].at(-1) ?? "") && WORD.test(words[0] ?? "")) continue;
    if (WORD.test([...after][0] ?? "") && WORD.test([...words].at(-1) ?? "")) continue;
    from = end;
    const span = { start: offsets.toCodePoint(at), end: offsets.toCodePoint(end) };
    if (!inside(span)) found.push(span);
  }
  return found;
}

/** Labels every further occurrence of the selected passage's words like it. Returns how many. */
export function labelFurther(session: LabelSession): number {
  const row = session.selectedRow();
  if (row?.kind !== "own") return 0;
  const made = furtherOf(session, row.draft).map(
    (span): Draft => ({
      ...row.draft,
      ...span,
      id: newId(),
      holderSpan: null,
      targetSpan: null,
      contentSpan: null,
      note: "",
      flagged: false,
      suggestion: null,
    }),
  );
  if (made.length === 0) return 0;
  session.commit({ passages: made.map((after) => ({ id: after.id, before: null, after })), answers: [] });
  return made.length;
}
