/** Owns whether the server answers. While it does not, asks /readyz until it does, then tells whoever waits. */

import { createStore } from "./store";

export interface ConnectionState {
  away: boolean;
  /** Times asked since the server went away. */
  tries: number;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 15_000;

const store = createStore<ConnectionState>({ away: false, tries: 0 });
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function answered(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!store.get().away) return;
  store.set({ away: false, tries: 0 });
  for (const listener of [...waiting]) listener();
}

async function ask(): Promise<void> {
  timer = undefined;
  try {
    const answer = await fetch("/readyz", { cache: "no-store" });
    if (answer.ok) return answered();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  store.set((now) => ({ away: true, tries: now.tries + 1 }));
  schedule();
}

function schedule(): void {
  if (timer !== undefined) return;
  timer = setTimeout(ask, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** store.get().tries));
}

function lost(): void {
  if (!store.get().away) store.set({ away: true, tries: 0 });
  schedule();
}

export const connection = {
  ...store,
  answered,
  lost,
  askNow(): void {
    clearTimeout(timer);
    timer = undefined;
    void ask();
  },
  /** Calls back each time the server is there again; returns how to stop. */
  onReturn(listener: () => void): () => void {
    waiting.add(listener);
    return () => waiting.delete(listener);
  },
};
