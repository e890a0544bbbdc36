/** The outbox: takes operations, keeps them on this device, sends them one batch at a time until the server has them. */

import { ApiError } from "../../api/errors";
import { newId } from "../newId";
import type { Names } from "../renaming";
import { createStore } from "../store";
import { difference, patch } from "./difference";
import type { Entry, Outbox, Submission } from "./entries";
import * as entries from "./entries";
import type { Made, OutboxService, OutboxSetup, OutboxState } from "./service";
import { onlyTab } from "./tabs";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Keys come in bursts: this long to let them come together. */
const GATHER = 120;

/** Which entries of a refused batch the refusal is about: those that `fields` names by index, else all. */
function blamed(batch: Entry[], failure: ApiError): Entry[] {
  const named = Object.keys(failure.fields).flatMap((index) => batch[Number(index)] ?? []);
  return named.length > 0 ? named : batch;
}

const idsOf = (list: readonly Entry[]) => new Set(list.map((entry) => entry.id));

export async function createOutbox(setup: OutboxSetup): Promise<OutboxService> {
  const { storage, tabs = onlyTab() } = setup;
  const loaded = await storage.load();
  const store = createStore<OutboxState>({ ...entries.EMPTY_OUTBOX, ...loaded, halted: null, kept: storage.lasting });
  const listeners = new Set<Made>();
  const renamers = new Set<(names: Names) => void>();
  const watched = new Set([tabs.mine]);
  let saved: Promise<void> = Promise.resolve();
  let running = false;
  let closed = false;
  let tries = 0;

  function save(before: Outbox, after: Outbox): ReturnType<typeof difference> {
    const change = difference(before, after);
    if (change) {
      saved = saved
        .then(() => storage.save(change))
        .catch((cause) => {
          if (!(cause instanceof DOMException)) throw cause;
          store.set((now) => ({ ...now, kept: false }));
        });
    }
    return change;
  }

  function update(
    change: (outbox: Outbox) => Outbox,
    halted?: OutboxState["halted"],
    revisions?: [string, number][],
  ): void {
    const before = store.get();
    const after = { ...before, ...change(before), ...(halted === undefined ? {} : { halted }) };
    store.set(after);
    const told = save(before, after);
    if (told) tabs.tell({ change: told, revisions });
  }

  /** Takes over what a tab left behind when it was closed. */
  async function adopt(tab: string): Promise<void> {
    await tabs.exclusively(async () => {
      await saved;
      const all = store.get().kept ? (await storage.load()).entries : store.get().entries;
      const stored = new Map(all.map((entry) => [entry.id, entry]));
      const left = all.filter((entry) => entry.tab === tab);
      const known = store.get().entries.filter((entry) => entry.tab !== tab || stored.has(entry.id));
      const ids = new Set(left.map(({ id }) => id));
      const mine = left.map((entry): Entry => {
        const sent = entry.state === "sending";
        return { ...entry, tab: tabs.mine, ...(sent ? { state: "waiting", tries: entry.tries + 1 } : {}) };
      });
      update((outbox) => ({
        ...outbox,
        entries: [...known.filter(({ id }) => !ids.has(id)), ...mine].sort((a, b) => a.order - b.order),
        submissions: outbox.submissions.map((one) => (one.tab === tab ? { ...one, tab: tabs.mine } : one)),
      }));
    });
    void pump();
  }

  function watch(outbox: Outbox): void {
    for (const { tab } of [...outbox.entries, ...outbox.submissions]) {
      if (watched.has(tab)) continue;
      watched.add(tab);
      void tabs.gone(tab).then(() => (closed ? undefined : adopt(tab)));
    }
  }

  function follow(names: Names): void {
    if (names.size === 0) return;
    update((outbox) => entries.renamed(outbox, names));
    for (const listener of [...renamers]) listener(names);
  }

  function rename(names: Names): void {
    if (names.size > 0) tabs.tell({ names: [...names] });
    follow(names);
  }

  tabs.listen(({ made, change, revisions = [], names = [] }) => {
    if (closed) return;
    if (change) {
      store.set((now) => ({ ...now, ...patch(now, change, revisions) }));
      watch(store.get());
    }
    if (made) for (const listener of [...listeners]) listener(made.article, made.operations);
    follow(new Map(names));
    // What another tab sent may have held back something of this one.
    if (store.get().halted === null) void pump();
  });

  function refuse(batch: Entry[], failure: ApiError): void {
    if (failure.passing) {
      tries += 1;
      update((outbox) => entries.unanswered(outbox, idsOf(batch)), "away");
      return;
    }
    if (signedOut(failure)) {
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

  function signedOut(failure: ApiError): boolean {
    return failure.status === 401 || (failure.status === 403 && failure.code !== "role_missing");
  }

  async function sendBatch(batch: Entry[], article: string): Promise<void> {
    update((outbox) => entries.sending(outbox, idsOf(batch)));
    await saved;
    try {
      const results = await setup.send(article, batch.map(entries.toSend));
      tries = 0;
      const answered = batch.flatMap((entry, index) => {
        const result = results[index];
        return result ? [[entry.id, result] as const] : [];
      });
      const told = answered.flatMap(([, { id, revision }]): [string, number][] =>
        revision === null ? [] : [[id, revision]],
      );
      const names = entries.namesIn(store.get(), new Map(answered));
      update((outbox) => entries.acknowledged(outbox, new Map(answered)), null, told);
      rename(names);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      refuse(batch, cause);
    }
  }

  async function sendSubmission(submission: Submission): Promise<void> {
    try {
      await setup.handIn?.(submission);
      tries = 0;
      update((outbox) => entries.withdraw(outbox, ({ id }) => id === submission.id), null);
    } catch (cause) {
      if (!(cause instanceof ApiError)) throw cause;
      if (cause.passing) tries += 1;
      if (cause.passing || signedOut(cause)) {
        update((outbox) => outbox, cause.passing ? "away" : "signedOut");
        return;
      }
      const problem = { code: cause.code, message: cause.message, current: null };
      update((outbox) => ({
        ...outbox,
        submissions: outbox.submissions.map((one) => (one.id === submission.id ? { ...one, problem } : one)),
      }));
    }
  }

  async function sendOne(): Promise<boolean> {
    await saved;
    const batch = entries.nextBatch(store.get(), tabs.mine);
    const submission = entries.nextSubmission(store.get(), tabs.mine);
    const article = batch[0]?.article;
    if (article !== undefined) await sendBatch(batch, article);
    else if (submission) await sendSubmission(submission);
    else return false;
    return store.get().halted === null;
  }

  const isMore = () =>
    entries.nextBatch(store.get(), tabs.mine).length > 0 ||
    entries.nextSubmission(store.get(), tabs.mine) !== undefined;

  async function pump(): Promise<void> {
    if (running || closed || !isMore()) return;
    running = true;
    try {
      await setup.wait(GATHER);
      let more = true;
      while (more && !closed) more = await tabs.exclusively(sendOne);
    } finally {
      running = false;
    }
    if (store.get().halted === "away") {
      await setup.wait(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 6)));
      if (store.get().halted === "away") void pump();
    } else if (store.get().halted === null && isMore()) void pump();
  }

  watch(store.get());

  return {
    ...store,
    enqueue(article, operations) {
      update((outbox) =>
        operations.reduce(
          (now, operation) =>
            entries.enqueue(now, { id: newId(), user: setup.user, tab: tabs.mine, article, operation }),
          outbox,
        ),
      );
      tabs.tell({ made: { article, operations } });
      if (store.get().halted === null) void pump();
    },
    announce: (article, operations) => tabs.tell({ made: { article, operations } }),
    handIn(submission) {
      update((outbox) => ({
        ...outbox,
        submissions: [
          ...outbox.submissions.filter(({ id }) => id !== submission.id),
          { ...submission, user: setup.user, tab: tabs.mine, problem: null },
        ],
      }));
      if (store.get().halted === null) void pump();
    },
    withdraw: (assignment) => update((outbox) => entries.withdraw(outbox, ({ id }) => id === assignment)),
    onMade(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rename,
    onRenamed(listener) {
      renamers.add(listener);
      return () => renamers.delete(listener);
    },
    learn: (known) => update((outbox) => entries.learn(outbox, known)),
    close() {
      closed = true;
      void saved.then(tabs.close);
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
    async dropAll() {
      update((outbox) => ({ ...outbox, entries: [], submissions: [] }));
      await saved;
    },
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
