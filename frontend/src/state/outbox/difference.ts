/** What changed between two states of an outbox: what is written down, and what other tabs are told. */

import type { Entry, Outbox, Submission } from "./entries";

interface Rows<R> {
  put: R[];
  gone: string[];
}

export interface Difference {
  entries: Rows<Entry>;
  submissions: Rows<Submission>;
}

function rows<R extends { id: string }>(before: readonly R[], after: readonly R[]): Rows<R> {
  if (before === after) return { put: [], gone: [] };
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((row) => known.get(row.id) !== row),
    gone: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
}

/** Null where nothing of what is kept changed. */
export function difference(before: Outbox, after: Outbox): Difference | null {
  if (before.entries === after.entries && before.submissions === after.submissions) return null;
  return {
    entries: rows(before.entries, after.entries),
    submissions: rows(before.submissions, after.submissions),
  };
}

function patched<R extends { id: string }>(known: readonly R[], { put, gone }: Rows<R>): readonly R[] {
  if (put.length === 0 && gone.length === 0) return known;
  const left = new Set([...gone, ...put.map(({ id }) => id)]);
  return [...known.filter(({ id }) => !left.has(id)), ...put];
}

const inOrder = (a: Entry, b: Entry) => a.order - b.order || (a.id < b.id ? -1 : 1);

/** The outbox with another tab's difference in it; `revisions` are those that the server gave that tab. */
export function patch(outbox: Outbox, change: Difference, revisions: readonly (readonly [string, number])[]): Outbox {
  const told = new Map(revisions);
  const entries = [...patched(outbox.entries, change.entries)].sort(inOrder).map((entry) => {
    const revision = told.get(entry.operation.id ?? "");
    return revision === undefined || entry.state !== "waiting" ? entry : { ...entry, base: revision };
  });
  return {
    entries,
    submissions: patched(outbox.submissions, change.submissions),
    revisions: new Map([...outbox.revisions, ...told]),
  };
}
