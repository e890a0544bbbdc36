/** One article being reviewed: its cases, which one is open, and writes on their way to the server, in order. */

import { ApiError } from "../../api/errors";
import type { Case, Decision, Judgement, Review } from "../../api/types";
import { createStore, type Store } from "../../state/store";
import { createOffsets, type Offsets, type Span } from "../../textview/offsets";
import { createWords, type Words } from "../../textview/words";
import { firstChoice, isOpen, stretchOf } from "./cases";
import type { FixDraft } from "./fix";

export type CaseMode = "choose" | "fix" | "reject";

export interface ReviewState {
  review: Review;
  /** The case that is open on the screen. */
  at: string | null;
  /** The answer chosen in it. */
  take: string | null;
  mode: CaseMode;
  draft: FixDraft | null;
  reason: string;
  /** Writes that the server has not answered yet. */
  pending: number;
  /** Why the last write about a case did not go through. */
  fault: { case: string; error: ApiError } | null;
  /** The open case is another one than before: an annotation in it changed meanwhile. */
  changed: boolean;
  /** What can be taken back: cases with the decision that they had before, newest last. */
  done: { case: string; before: Decision | null }[];
  /** Grows each time that the open case's reason field asks for the focus. */
  asked: number;
}

/** Where decisions go. */
export interface ReviewServer {
  decide(id: string, judgement: Judgement): Promise<Decision>;
  undo(id: string): Promise<void>;
  accept(ids: string[]): Promise<Decision[]>;
  load(): Promise<Review>;
}

export interface ReviewSession extends Store<ReviewState> {
  readonly offsets: Offsets;
  readonly words: Words;
  readonly server: ReviewServer;
  readonly username: string;
  /** Whether this person may decide here: the article is in review and they did not label it. */
  readonly writable: boolean;
  current(): Case | undefined;
  patch(part: Partial<ReviewState>): void;
  open(id: string | null): void;
  /** To the next or previous case in the text; only among open ones where `openOnly`. */
  step(by: 1 | -1, openOnly?: boolean): void;
  /** Shows a decision, or that there is none, before the server has answered. */
  setDecision(id: string, decision: Decision | null): void;
  /** Puts the server's answer in the place of what was shown, unless the case was decided anew meanwhile. */
  confirm(id: string, shown: Decision | null, answered: Decision): void;
  /** Takes what the server holds now; the same case stays open where it is still there. */
  replace(review: Review): void;
  /** Queues a write about a case; `back` undoes what was shown of it when the server refuses. */
  send(id: string, write: () => Promise<void>, back: () => void): void;
}

interface SessionSetup {
  review: Review;
  username: string;
  server: ReviewServer;
}

// What was decided about is no longer what the server has: another case, or no longer in review.
const MOVED_ON = new Set(["case_changed", "not_in_review"]);

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** What the page shows of a case that has just been opened. */
function opened(one: Case | undefined) {
  return {
    at: one?.id ?? null,
    take: (one && firstChoice(one)?.id) ?? null,
    mode: "choose" as const,
    draft: null,
    reason: one?.decision?.reason ?? "",
    asked: 0,
  };
}

export function createReviewSession({ review, username, server }: SessionSetup): ReviewSession {
  const offsets = createOffsets(review.article.text);
  const store = createStore<ReviewState>({
    ...opened(review.cases.find(isOpen) ?? review.cases[0]),
    review,
    pending: 0,
    fault: null,
    changed: false,
    done: [],
  });
  let queue: Promise<unknown> = Promise.resolve();
  // What each case is without a decision: agreed by itself, or open.
  const alone = new Map<string, Case["gold"]>();
  const note = (loaded: Review) => {
    for (const one of loaded.cases) if (!one.decision) alone.set(one.id, one.gold);
  };
  note(review);

  const find = (id: string | null) => store.get().review.cases.find((one) => one.id === id);
  const patch = (part: Partial<ReviewState>) => store.set((now) => ({ ...now, ...part }));
  const open = (id: string | null) => patch({ ...opened(find(id)), fault: null, changed: false });

  async function reload(near: Span, changed: boolean): Promise<void> {
    const fresh = await server.load();
    note(fresh);
    const nearest = fresh.cases.toSorted((a, b) => overlap(stretchOf(b), near) - overlap(stretchOf(a), near))[0];
    patch({ ...opened(nearest), review: fresh, done: [], changed, fault: null });
  }

  function setDecision(id: string, decision: Decision | null): void {
    store.set((now) => {
      const cases = now.review.cases.map((one) =>
        one.id === id ? { ...one, decision, gold: decision ? decision.gold : (alone.get(id) ?? null) } : one,
      );
      return { ...now, review: { ...now.review, cases, open: cases.filter(isOpen).length } };
    });
  }

  return {
    ...store,
    offsets,
    words: createWords(offsets),
    server,
    username,
    get writable() {
      const { state, annotators } = store.get().review;
      return state === "review" && !annotators.includes(username);
    },
    current: () => find(store.get().at),
    patch,
    open,
    step(by, openOnly = false) {
      const all = store.get().review.cases;
      const index = all.findIndex((one) => one.id === store.get().at);
      const order = by === 1 ? all.slice(index + 1) : all.slice(0, Math.max(0, index)).toReversed();
      const next = order.find((one) => !openOnly || isOpen(one));
      if (next) open(next.id);
    },
    setDecision,
    confirm(id, shown, answered) {
      if (find(id)?.decision === shown) setDecision(id, answered);
    },
    replace(fresh) {
      note(fresh);
      const same = fresh.cases.find((one) => one.id === store.get().at);
      patch({ review: fresh, ...(same ? {} : opened(fresh.cases.find(isOpen) ?? fresh.cases[0])) });
    },
    send(id, write, back) {
      const { take, mode, draft, reason } = store.get();
      const near = find(id);
      store.set((now) => ({ ...now, pending: now.pending + 1, fault: null, changed: false }));
      const settle = async () => {
        try {
          await write();
        } catch (cause) {
          if (!(cause instanceof ApiError)) throw cause;
          back();
          if (MOVED_ON.has(cause.code) && near) await reload(stretchOf(near), cause.code === "case_changed");
          // Back to the case as it was when this was sent, with what had been typed.
          else patch({ ...opened(find(id)), take, mode, draft, reason, fault: { case: id, error: cause } });
        } finally {
          store.set((now) => ({ ...now, pending: now.pending - 1 }));
        }
      };
      queue = queue.then(settle);
    },
  };
}
