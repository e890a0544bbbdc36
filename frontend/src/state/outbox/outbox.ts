/** The outbox: takes operations, keeps them on this device, sends them one batch at a time until the server has them. */

import { ApiError } from "../../api/errors";
import type { BatchResult, Operation } from "../../api/types";
import { newId } from "../newId";
import { createStore, type Store } from "../store";
import type { Entry, Outbox } from "./entries";
import * as entries from "./entries";
import type { OutboxStorage } from "./storage";

export interface OutboxState extends Outbox {
  /** The server did not answer the last time, or said 401. */
  halted: "away" | "signedOut" | null;
}

export interface OutboxSetup {
  user: string;
  storage: OutboxStorage;
  send: (article: string, operations: Operation[]) => Promise<BatchResult[]>;
  /** Only one tab sends at a time. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits this long before trying again what was not answered; grows with `tries`. */
  wait: (milliseconds: number) => Promise<void>;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Keys come in bursts: this long to let them come together. */
const GATHER = 120;

export interface OutboxService extends Store<OutboxState> {
  enqueue(article: string, operations: Operation[]): void;
  /** Tells revisions that came with a workspace. */
  learn(known: Iterable<readonly [string, number]>): void;
  /** Stops sending for good: its owner left. What waits stays on this device. */
  close(): void;
  /** Tries now what was waiting for the network or for a sign-in. */
  resume(): void;
  keepMine(id: string, base: number | null): void;
  drop(id: string): void;
  /** Resolves once nothing of the article is under way: all stored, or something is in the way. */
  settled(article: string): Promise<boolean>;
}

/** Which entries of a refused batch the refusal is about: those that `fields` names by index, else all. */
function blamed(batch: Entry[], failure: ApiError): Entry[] {
  const named = Object.keys(failure.fields).flatMap((index) => batch[Number(index)] ?? []);
  return named.length > 0 ? named : batch;
}

const idsOf = (list: readonly Entry[]) => new Set(list.map((entry) => entry.id));

export async function createOutbox(setup: OutboxSetup): Promise<OutboxService> {
  const loaded = (await setup.storage.load()).map(
    (entry): Entry => (entry.state === "sending" ? { ...entry, state: "waiting", tries: entry.tries + 1 } : entry),
  );
  const store = createStore<OutboxState>({ ...entries.EMPTY_OUTBOX, entries: loaded, halted: null });
  let saved: Promise<void> = Promise.resolve();
  let running = false;
  let closed = false;
  let tries = 0;

  function update(change: (outbox: Outbox) => Outbox, halted?: OutboxState["halted"]): void {
    const before = store.get();
    const after = { ...before, ...change(before), ...(halted === undefined ? {} : { halted }) };
    store.set(after);
    if (before.entries !== after.entries) {
      saved = saved.then(() => setup.storage.save(before.entries, after.entries));
    }
  }

  function refuse(batch: Entry[], failure: ApiError): void {
    if (failure.passing) {
      tries += 1;
      update((outbox) => entries.unanswered(outbox, idsOf(batch)), "away");
      return;
    }
    if (failure.status === 401 || (failure.status === 403 && failure.code !== "role_missing")) {
      update((outbox) => entries.released(outbox, idsOf(batch)), "signedOut");
      return;
    }
    const wrong = idsOf(blamed(batch, failure));
    const stale = failure.status === 412 || failure.status === 428;
    const problem = { code: failure.code, message: failure.message, current: failure.current ?? null };
    update((outbox) => {
      const rest = entries.released(outbox, idsOf(batch.filter((entry) => !wrong.has(entry.id))));
      return entries.failed(rest, wrong, stale ? "conflict" : "refused", problem);
    });
  }

  async function sendOne(): Promise<boolean> {
    await saved;
    const candidates = entries.nextBatch(store.get());
    if (candidates.length === 0) return false;
    // Another tab of the same person may have sent some of them meanwhile.
    const present = await setup.storage.present(candidates.map((entry) => entry.id));
    const gone = new Set(candidates.filter(({ id }) => !present.has(id)).map(({ id }) => id));
    if (gone.size > 0) update((outbox) => ({ ...outbox, entries: outbox.entries.filter(({ id }) => !gone.has(id)) }));
    const batch = entries.nextBatch(store.get());
    const article = batch[0]?.article;
    if (article === undefined) return false;
    update((outbox) => entries.sending(outbox, idsOf(batch)));
    await saved;
    try {
      const results = await setup.send(article, batch.map(entries.toSend));
      tries = 0;
      update((outbox) => {
        const answered = batch.flatMap((entry, index) => {
          const result = results[index];
          return result ? [[entry.id, result] as const] : [];
        });
        return entries.acknowledged(outbox, new Map(answered));
      }, null);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      refuse(batch, cause);
    }
    return store.get().halted === null;
  }

  async function pump(): Promise<void> {
    if (running || closed) return;
    running = true;
    try {
      await setup.wait(GATHER);
      let more = true;
      while (more && !closed) more = await setup.exclusively(sendOne);
    } finally {
      running = false;
    }
    if (store.get().halted === "away") {
      await setup.wait(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 6)));
      if (store.get().halted === "away") void pump();
    } else if (store.get().halted === null && entries.nextBatch(store.get()).length > 0) void pump();
  }

  if (loaded.length > 0) void pump();

  return {
    ...store,
    enqueue(article, operations) {
      update((outbox) =>
        operations.reduce(
          (now, operation) => entries.enqueue(now, { id: newId(), user: setup.user, article, operation }),
          outbox,
        ),
      );
      if (store.get().halted === null) void pump();
    },
    learn: (known) => update((outbox) => entries.learn(outbox, known)),
    close() {
      closed = true;
    },
    resume() {
      tries = 0;
      update((outbox) => outbox, null);
      void pump();
    },
    keepMine(id, base) {
      update((outbox) => entries.insist(outbox, id, base));
      void pump();
    },
    drop: (id) => update((outbox) => entries.drop(outbox, id)),
    settled(article) {
      const state = (): boolean | null => {
        const own = store.get().entries.filter((entry) => entry.article === article);
        if (own.length === 0) return true;
        const stuck =
          store.get().halted !== null || own.some(({ state }) => state === "conflict" || state === "refused");
        return stuck ? false : null;
      };
      return new Promise((resolve) => {
        const first = state();
        if (first !== null) {
          resolve(first);
          return;
        }
        const stop = store.subscribe(() => {
          const now = state();
          if (now === null) return;
          stop();
          resolve(now);
        });
      });
    },
  };
}
