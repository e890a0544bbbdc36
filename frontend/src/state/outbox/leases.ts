/** Turns at one piece of work, kept in IndexedDB: for browsers that have no locks, as over plain http. A turn that is
    not renewed ends by itself, so that a tab that is gone holds nobody up. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Lease {
  name: string;
  tab: string;
  /** Milliseconds of the clock. */
  until: number;
}

interface Schema extends DBSchema {
  leases: { key: string; value: Lease };
}

const LASTS = 6_000;
const RENEWED = 2_000;
const ASKED_AGAIN = 60;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export interface Leases {
  /** Does the work while this tab has the turn. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Null where the browser keeps nothing. */
export async function openLeases(tab: string): Promise<Leases | null> {
  if (typeof indexedDB === "undefined") return null;
  let database: IDBPDatabase<Schema>;
  try {
    database = await openDB<Schema>("workbench leases", 1, {
      upgrade: (made) => void made.createObjectStore("leases", { keyPath: "name" }),
    });
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }

  /** Reading and writing are one transaction: two tabs never both find it free. */
  async function take(name: string): Promise<boolean> {
    try {
      const transaction = database.transaction("leases", "readwrite");
      const held = await transaction.store.get(name);
      const free = !held || held.tab === tab || held.until < Date.now();
      if (free) await transaction.store.put({ name, tab, until: Date.now() + LASTS });
      await transaction.done;
      return free;
    } catch (cause) {
      // Without room for a lease, work that may be done twice is better than work that is never done.
      if (cause instanceof DOMException) return true;
      throw cause;
    }
  }

  async function release(name: string): Promise<void> {
    try {
      const transaction = database.transaction("leases", "readwrite");
      if ((await transaction.store.get(name))?.tab === tab) await transaction.store.delete(name);
      await transaction.done;
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause;
    }
  }

  return {
    async exclusively(name, work) {
      while (!(await take(name))) await pause(ASKED_AGAIN);
      const renewal = setInterval(() => void take(name), RENEWED);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        await release(name);
      }
    },
  };
}
