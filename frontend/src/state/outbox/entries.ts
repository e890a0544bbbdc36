/** What waits to be sent, as pure data. Each entry is one operation; those that touch the same thing keep their order. */

import type { Operation } from "../../api/types";
import type { Names } from "../renaming";

export interface Problem {
  code: string;
  message: string;
  /** What the server holds now, on a conflict. */
  current: unknown;
}

export interface Entry {
  id: string;
  user: string;
  /** The tab that made it or took it over: it alone changes and sends it. */
  tab: string;
  /** Grows with every entry; the order of sending. */
  order: number;
  article: string;
  operation: Operation;
  /** Revision that the edit was made on; null where nothing is known to exist. */
  base: number | null;
  state: "waiting" | "sending" | "conflict" | "refused";
  /** Times it was sent without an answer: the server may have it already. */
  tries: number;
  problem: Problem | null;
}

/** An article handed in while its edits or the network were still under way. */
export interface Submission {
  /** The assignment. */
  id: string;
  user: string;
  tab: string;
  article: string;
  /** Passages on the screen, with the newest revision known of each. */
  annotations: Readonly<Record<string, number | null>>;
  seconds: number;
  problem: Problem | null;
}

export interface Outbox {
  entries: readonly Entry[];
  submissions: readonly Submission[];
  /** Newest revision of each annotation that the server told. */
  revisions: ReadonlyMap<string, number>;
}

export const EMPTY_OUTBOX: Outbox = { entries: [], submissions: [], revisions: new Map() };

/** Most operations in one batch. */
export const BATCH = 200;

const ANSWERS = new Set(["accept", "edit", "reject", "undecide"]);

/** The annotation and the suggestion that an operation is about. */
export function touchedBy(operation: Operation): string[] {
  return [operation.id, operation.suggestion, operation.annotation?.id].filter(
    (id): id is string => typeof id === "string",
  );
}

const meet = (a: Operation, b: Operation) => touchedBy(a).some((id) => touchedBy(b).includes(id));

/** What a waiting operation and the next one about the same thing come to; undefined where both must be sent. */
function merged(old: Entry, next: Operation, tab: string): Operation | null | undefined {
  if (old.state !== "waiting" || old.tries > 0 || old.tab !== tab) return undefined;
  const { operation } = old;
  if (ANSWERS.has(operation.op) && ANSWERS.has(next.op)) {
    return operation.suggestion === next.suggestion ? next : undefined;
  }
  if (operation.op === "put" && operation.id === next.id) {
    if (next.op === "put") return next;
    if (next.op === "delete") return old.base === null ? null : next;
  }
  if ((operation.op === "accept" || operation.op === "edit") && next.op === "put") {
    if (operation.annotation?.id !== next.id) return undefined;
    const { op: _, suggestion: __, revision: ___, ...body } = next;
    return { op: "edit", suggestion: operation.suggestion, annotation: body as Operation["annotation"] };
  }
  return undefined;
}

export interface NewEntry {
  id: string;
  user: string;
  tab: string;
  article: string;
  operation: Operation;
}

/** Adds an operation, merging it into the last one about the same thing where that has not left yet. An article that
    is worked on again is no longer handed in. */
export function enqueue(before: Outbox, added: NewEntry): Outbox {
  const outbox = withdraw(before, ({ article }) => article === added.article);
  const last = outbox.entries.findLast((entry) => meet(entry.operation, added.operation));
  const together = last && merged(last, added.operation, added.tab);
  if (last && together !== undefined) {
    const entries =
      together === null
        ? outbox.entries.filter((entry) => entry !== last)
        : outbox.entries.map((entry) => (entry === last ? { ...entry, operation: together } : entry));
    return { ...outbox, entries };
  }
  const entry: Entry = {
    ...added,
    order: (outbox.entries.at(-1)?.order ?? 0) + 1,
    base: added.operation.id ? (outbox.revisions.get(added.operation.id) ?? null) : null,
    state: "waiting",
    tries: 0,
    problem: null,
  };
  return { ...outbox, entries: [...outbox.entries, entry] };
}

/** The tab's next batch: waiting entries of one article in order, none that touches what an earlier entry holds back. */
export function nextBatch(outbox: Outbox, tab: string): Entry[] {
  const held = new Set<string>();
  const batch: Entry[] = [];
  for (const entry of outbox.entries) {
    const touched = touchedBy(entry.operation);
    const free = entry.state === "waiting" && entry.tab === tab && !touched.some((id) => held.has(id));
    for (const id of touched) held.add(id);
    if (!free || (batch[0] && batch[0].article !== entry.article)) continue;
    batch.push(entry);
    if (batch.length === BATCH) break;
  }
  return batch;
}

function change(outbox: Outbox, ids: ReadonlySet<string>, patch: (entry: Entry) => Entry): Outbox {
  return { ...outbox, entries: outbox.entries.map((entry) => (ids.has(entry.id) ? patch(entry) : entry)) };
}

export function sending(outbox: Outbox, ids: ReadonlySet<string>): Outbox {
  return change(outbox, ids, (entry) => ({ ...entry, state: "sending" }));
}

/** No answer came: they wait again, and may have arrived. */
export function unanswered(outbox: Outbox, ids: ReadonlySet<string>): Outbox {
  return change(outbox, ids, (entry) => ({ ...entry, state: "waiting", tries: entry.tries + 1 }));
}

/** Refused with the rest of its batch: nothing was stored, it waits as before. */
export function released(outbox: Outbox, ids: ReadonlySet<string>): Outbox {
  return change(outbox, ids, (entry) => ({ ...entry, state: "waiting" }));
}

type Results = ReadonlyMap<string, { id: string; revision: number | null }>;

/** Which passages the server knows by another id than the answers that were sent gave them. */
export function namesIn(outbox: Outbox, results: Results): Names {
  return new Map(
    outbox.entries.flatMap((entry): [string, string][] => {
      const made = entry.operation.annotation?.id;
      const result = results.get(entry.id);
      return typeof made === "string" && result && result.revision !== null && made !== result.id
        ? [[made, result.id]]
        : [];
    }),
  );
}

/** What waits, about the passages as the server knows them. */
export function renamed(outbox: Outbox, names: Names): Outbox {
  if (names.size === 0) return outbox;
  const named = (id: unknown) => (typeof id === "string" ? names.get(id) : undefined);
  const entries = outbox.entries.map((entry) => {
    const { operation } = entry;
    const [id, made] = [named(operation.id), named(operation.annotation?.id)];
    if (id) return { ...entry, operation: { ...operation, id }, base: outbox.revisions.get(id) ?? entry.base };
    return made ? { ...entry, operation: { ...operation, annotation: { ...operation.annotation, id: made } } } : entry;
  });
  const submissions = outbox.submissions.map((submission) => {
    const pairs = Object.entries(submission.annotations);
    return pairs.some(([id]) => names.has(id))
      ? { ...submission, annotations: Object.fromEntries(pairs.map(([id, known]) => [names.get(id) ?? id, known])) }
      : submission;
  });
  return { ...outbox, entries, submissions };
}

/** Stored. What follows on the same annotation is based on the revision that the server gave. */
export function acknowledged(before: Outbox, results: Results): Outbox {
  const outbox = renamed(before, namesIn(before, results));
  const revisions = new Map(outbox.revisions);
  for (const entry of outbox.entries) {
    const result = results.get(entry.id);
    if (!result) continue;
    if (result.revision !== null) revisions.set(result.id, result.revision);
  }
  const entries = outbox.entries
    .filter((entry) => !results.has(entry.id))
    .map((entry) => {
      const { id } = entry.operation;
      const revision = id ? revisions.get(id) : undefined;
      const answered = [...results.values()].some((result) => result.id === id);
      return answered && revision !== undefined ? { ...entry, base: revision } : entry;
    });
  const submissions = outbox.submissions.map((submission) => {
    const told = [...results.values()].filter(({ id, revision }) => id in submission.annotations && revision !== null);
    if (told.length === 0) return submission;
    const newest = Object.fromEntries(told.map(({ id, revision }) => [id, revision]));
    return { ...submission, annotations: { ...submission.annotations, ...newest } };
  });
  return { entries, submissions, revisions };
}

export function failed(
  outbox: Outbox,
  ids: ReadonlySet<string>,
  state: "conflict" | "refused",
  problem: Problem,
): Outbox {
  return change(outbox, ids, (entry) => ({ ...entry, state, problem }));
}

/** Sends it again, based on the revision that the server holds now. */
export function insist(outbox: Outbox, id: string, base: number | null): Outbox {
  return change(outbox, new Set([id]), (entry) => ({ ...entry, state: "waiting", base, problem: null }));
}

/** Gives up an entry and everything that followed on it. */
export function drop(outbox: Outbox, id: string): Outbox {
  const entry = outbox.entries.find((candidate) => candidate.id === id);
  if (!entry) return outbox;
  const gone = (other: Entry) => other.order >= entry.order && meet(other.operation, entry.operation);
  return { ...outbox, entries: outbox.entries.filter((other) => !gone(other)) };
}

/** Takes back what was handed in and not sent yet. */
export function withdraw(outbox: Outbox, taken: (submission: Submission) => boolean): Outbox {
  if (!outbox.submissions.some(taken)) return outbox;
  return { ...outbox, submissions: outbox.submissions.filter((submission) => !taken(submission)) };
}

/** The tab's next article to hand in: none of its edits is under way. */
export function nextSubmission(outbox: Outbox, tab: string): Submission | undefined {
  return outbox.submissions.find(
    (submission) =>
      submission.tab === tab &&
      submission.problem === null &&
      !outbox.entries.some(({ article }) => article === submission.article),
  );
}

export function learn(outbox: Outbox, known: Iterable<readonly [string, number]>): Outbox {
  return { ...outbox, revisions: new Map([...outbox.revisions, ...known]) };
}

/** The operation as the API takes it. */
export function toSend(entry: Entry): Operation {
  return entry.base === null ? entry.operation : { ...entry.operation, revision: entry.base };
}
