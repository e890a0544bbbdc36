/** What a reviewer does to cases. Each act shows at once, goes out in order, and comes back when it is refused. */

import type { Annotation, Case, Decision, Judgement } from "../../api/types";
import { goldOf, isOpen, onlyNeedsNod } from "./cases";
import { draftFor, type FixDraft, lacks, sentFrom } from "./fix";
import type { ReviewSession } from "./session";

function nextOpen(session: ReviewSession, from: string): string {
  const all = session.get().review.cases;
  const index = all.findIndex((one) => one.id === from);
  return [...all.slice(index + 1), ...all.slice(0, index)].find(isOpen)?.id ?? from;
}

function shownNow(session: ReviewSession, one: Case, judgement: Judgement, gold: Case["gold"]): Decision {
  const { verdict, take = null, reason = "" } = judgement;
  return { case: one.id, verdict, take, gold, reason, reviewer: session.username, at: new Date().toISOString() };
}

function forget(session: ReviewSession, ids: string[]): void {
  session.patch({ done: session.get().done.filter(({ case: id }) => !ids.includes(id)) });
}

function decide(session: ReviewSession, one: Case, judgement: Judgement, gold: Case["gold"]): void {
  const before = one.decision;
  const shown = shownNow(session, one, judgement, gold);
  session.send(
    one.id,
    async () => session.confirm(one.id, shown, await session.server.decide(one.id, judgement)),
    () => {
      session.setDecision(one.id, before);
      forget(session, [one.id]);
    },
  );
  session.setDecision(one.id, shown);
  session.patch({ done: [...session.get().done, { case: one.id, before }] });
  session.open(nextOpen(session, one.id));
}

export function chosenAnswer(session: ReviewSession): Annotation | undefined {
  return session.current()?.annotations.find(({ id }) => id === session.get().take);
}

/** Takes the chosen answer, or the n-th of the open case, counted from 0. */
export function takeAnswer(session: ReviewSession, index?: number): void {
  const one = session.current();
  const answer = index === undefined ? chosenAnswer(session) : one?.annotations[index];
  if (!one || !answer || !session.writable) return;
  const reason = session.get().reason.trim();
  decide(session, one, { verdict: "accepted", take: answer.id, reason }, goldOf(answer));
}

/** Rejects the open case; without a reason, asks for one first. */
export function rejectCase(session: ReviewSession): void {
  const one = session.current();
  if (!one || !session.writable) return;
  const { reason, asked } = session.get();
  if (reason.trim() === "") session.patch({ mode: "reject", draft: null, asked: asked + 1 });
  else decide(session, one, { verdict: "rejected", reason: reason.trim() }, null);
}

export function askReason(session: ReviewSession): void {
  session.patch({ asked: session.get().asked + 1 });
}

export function startFix(session: ReviewSession): void {
  const one = session.current();
  if (one && session.writable) session.patch({ mode: "fix", draft: draftFor(one, chosenAnswer(session)), fault: null });
}

export function changeDraft(session: ReviewSession, change: (draft: FixDraft) => FixDraft): void {
  const { draft } = session.get();
  if (draft) session.patch({ draft: change(draft) });
}

export function leaveMode(session: ReviewSession): void {
  session.patch({ mode: "choose", draft: null });
}

/** Makes the draft gold; does nothing while it lacks something. */
export function saveFix(session: ReviewSession): void {
  const one = session.current();
  const { draft, reason, review } = session.get();
  if (!one || !draft || !session.writable || lacks(review.codebook, draft).length > 0) return;
  const gold = sentFrom(draft, chosenAnswer(session));
  const judgement: Judgement = { verdict: "fixed", gold: { ...gold }, reason: reason.trim() };
  decide(session, one, judgement, { ...gold, codebook_version: review.codebook.version });
}

/** Cases in which all who marked it mean the same, but somebody did not mark it. */
export function agreedCases(session: ReviewSession): Case[] {
  return session.writable ? session.get().review.cases.filter(onlyNeedsNod) : [];
}

export function acceptAgreed(session: ReviewSession): void {
  const agreed = agreedCases(session);
  const first = agreed[0];
  if (!first) return;
  const ids = agreed.map(({ id }) => id);
  const shown = new Map(
    agreed.map((one) => [one.id, shownNow(session, one, { verdict: "accepted" }, one.proposed)] as const),
  );
  session.send(
    first.id,
    async () => {
      for (const decision of await session.server.accept(ids)) {
        session.confirm(decision.case, shown.get(decision.case) ?? null, decision);
      }
    },
    () => {
      for (const id of ids) session.setDecision(id, null);
      forget(session, ids);
    },
  );
  for (const [id, decision] of shown) session.setDecision(id, decision);
  session.patch({ done: [...session.get().done, ...ids.map((id) => ({ case: id, before: null }))] });
  session.open(nextOpen(session, session.get().at ?? first.id));
}

/** Takes back the last decision of this sitting. */
export function undoLast(session: ReviewSession): void {
  const last = session.get().done.at(-1);
  const one = session.get().review.cases.find(({ id }) => id === last?.case);
  if (!last || !one) return;
  const { decision: after } = one;
  session.send(
    one.id,
    async () => {
      if (!last.before) return session.server.undo(one.id);
      const { verdict, take, gold, reason } = last.before;
      const again: Judgement = { verdict, take, gold: verdict === "fixed" && gold ? { ...gold } : null, reason };
      session.confirm(one.id, last.before, await session.server.decide(one.id, again));
    },
    () => session.setDecision(one.id, after),
  );
  session.setDecision(one.id, last.before);
  session.patch({ done: session.get().done.slice(0, -1) });
  session.open(one.id);
}

/** Takes back whatever was decided on the open case, also in an earlier sitting. */
export function undecide(session: ReviewSession): void {
  const one = session.current();
  if (!one?.decision || !session.writable) return;
  const { decision } = one;
  forget(session, [one.id]);
  session.send(
    one.id,
    async () => {
      await session.server.undo(one.id);
      // Only the server knows whether the case settles by itself.
      session.replace(await session.server.load());
    },
    () => session.setDecision(one.id, decision),
  );
  session.setDecision(one.id, null);
  session.open(one.id);
}
