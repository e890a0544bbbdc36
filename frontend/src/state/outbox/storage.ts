/** Keeps what waits in IndexedDB, each person's apart. Where the browser has none, memory has to do. */

import { type DBSchema, openDB } from "idb";
import type { Difference } from "./difference";
import type { Entry, Submission } from "./entries";

export interface Kept {
  entries: Entry[];
  submissions: Submission[];
}

export interface OutboxStorage {
  /** Whether what is saved outlives the tab. */
  lasting: boolean;
  load(): Promise<Kept>;
  /** Throws DOMException where the browser has no room or no leave. */
  save(change: Difference): Promise<void>;
}

interface Schema extends DBSchema {
  outbox: { key: string; value: Entry; indexes: { user: string } };
  submissions: { key: string; value: Submission; indexes: { user: string } };
}

const STORES = ["outbox", "submissions"] as const;

export async function openStorage(user: string): Promise<OutboxStorage> {
  if (typeof indexedDB === "undefined") return memoryStorage();
  try {
    return await databaseStorage(user);
  } catch (cause) {
    // Private windows and full disks refuse to open a database.
    if (cause instanceof DOMException) return memoryStorage();
    throw cause;
  }
}

async function databaseStorage(user: string): Promise<OutboxStorage> {
  const database = await openDB<Schema>("workbench", 2, {
    upgrade(upgraded) {
      for (const name of STORES) {
        if (upgraded.objectStoreNames.contains(name)) continue;
        upgraded.createObjectStore(name, { keyPath: "id" }).createIndex("user", "user");
      }
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return {
    lasting: true,
    async load() {
      const entries = await database.getAllFromIndex("outbox", "user", user);
      const submissions = await database.getAllFromIndex("submissions", "user", user);
      return { entries: entries.sort((a, b) => a.order - b.order), submissions };
    },
    async save({ entries, submissions }) {
      const transaction = database.transaction(STORES, "readwrite");
      const stored = transaction.objectStore("outbox");
      const handedIn = transaction.objectStore("submissions");
      await Promise.all([
        ...entries.gone.map((id) => stored.delete(id)),
        ...entries.put.map((entry) => stored.put(entry)),
        ...submissions.gone.map((id) => handedIn.delete(id)),
        ...submissions.put.map((submission) => handedIn.put(submission)),
        transaction.done,
      ]);
    },
  };
}

export function memoryStorage(): OutboxStorage {
  return { lasting: false, load: async () => ({ entries: [], submissions: [] }), save: async () => {} };
}
