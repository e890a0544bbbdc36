/** Keeps what waits in IndexedDB, each person's apart. Where the browser has none, memory has to do. */

import { type DBSchema, openDB } from "idb";
import type { Entry } from "./entries";

export interface OutboxStorage {
  load(): Promise<Entry[]>;
  /** Makes the stored entries be these. */
  save(before: readonly Entry[], after: readonly Entry[]): Promise<void>;
  /** Of these ids, those that are still stored. */
  present(ids: string[]): Promise<Set<string>>;
}

interface Schema extends DBSchema {
  outbox: { key: string; value: Entry; indexes: { user: string } };
}

export async function openStorage(user: string): Promise<OutboxStorage> {
  if (typeof indexedDB === "undefined") return memoryStorage();
  const database = await openDB<Schema>("workbench", 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore("outbox", { keyPath: "id" }).createIndex("user", "user");
    },
  });
  return {
    async load() {
      const entries = await database.getAllFromIndex("outbox", "user", user);
      return entries.sort((a, b) => a.order - b.order);
    },
    async save(before, after) {
      const kept = new Map(after.map((entry) => [entry.id, entry]));
      const known = new Map(before.map((entry) => [entry.id, entry]));
      const transaction = database.transaction("outbox", "readwrite");
      await Promise.all([
        ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => transaction.store.delete(id)),
        ...after.filter((entry) => known.get(entry.id) !== entry).map((entry) => transaction.store.put(entry)),
        transaction.done,
      ]);
    },
    async present(ids) {
      const keys = await Promise.all(ids.map((id) => database.getKey("outbox", id)));
      return new Set(keys.filter((key) => key !== undefined));
    },
  };
}

export function memoryStorage(): OutboxStorage {
  let stored: readonly Entry[] = [];
  return {
    load: async () => [...stored],
    save: async (_, after) => {
      stored = after;
    },
    present: async (ids) => new Set(ids.filter((id) => stored.some((entry) => entry.id === id))),
  };
}
