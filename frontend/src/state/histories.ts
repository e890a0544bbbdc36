/** Keeps what can be undone on this device, each person's apart: a reload or a closed tab takes nothing from it. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { EMPTY_HISTORY, type History } from "./history";

interface Kept {
  key: string;
  user: string;
  history: History;
}

interface Schema extends DBSchema {
  histories: { key: string; value: Kept; indexes: { user: string } };
}

export interface Histories {
  /** What was kept of an article; an empty history where nothing was. */
  load(article: string): Promise<History>;
  keep(article: string, history: History): Promise<void>;
  forget(article: string): Promise<void>;
  /** Forgets all of this person's. */
  clear(): Promise<void>;
}

let opened: Promise<IDBPDatabase<Schema> | null> | null = null;

// Private windows and full disks refuse a database; undo then reaches back to the last reload.
function refused(cause: unknown): null {
  if (cause instanceof DOMException || typeof indexedDB === "undefined") return null;
  throw cause;
}

async function open(): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>("workbench history", 1, {
      upgrade(database) {
        database.createObjectStore("histories", { keyPath: "key" }).createIndex("user", "user");
      },
    });
  } catch (cause) {
    return refused(cause);
  }
}

export function openHistories(user: string): Histories {
  const keyOf = (article: string) => `${user} ${article}`;
  const doing = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> => {
    opened ??= open();
    const database = await opened;
    if (!database) return null;
    try {
      return await work(database);
    } catch (cause) {
      return refused(cause);
    }
  };
  return {
    load: async (article) =>
      (await doing((database) => database.get("histories", keyOf(article))))?.history ?? EMPTY_HISTORY,
    async keep(article, history) {
      await doing((database) => database.put("histories", { key: keyOf(article), user, history }));
    },
    async forget(article) {
      await doing((database) => database.delete("histories", keyOf(article)));
    },
    async clear() {
      await doing(async (database) => {
        const transaction = database.transaction("histories", "readwrite");
        for (const key of await transaction.store.index("user").getAllKeys(user)) void transaction.store.delete(key);
        await transaction.done;
      });
    },
  };
}
