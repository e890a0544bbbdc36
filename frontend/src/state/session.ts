/** Owns whether the session ran out while a page was open. The page stays; a dialog over it signs in again. */

import { createStore } from "./store";

const store = createStore<{ expired: boolean; dismissed: boolean }>({ expired: false, dismissed: false });
const waiting = new Set<() => void>();

export const session = {
  ...store,
  expired(): void {
    if (!store.get().expired) store.set({ expired: true, dismissed: false });
  },
  dismiss(): void {
    store.set((now) => ({ ...now, dismissed: true }));
  },
  ask(): void {
    store.set((now) => ({ ...now, dismissed: false }));
  },
  renewed(): void {
    store.set({ expired: false, dismissed: false });
    for (const listener of [...waiting]) listener();
  },
  /** Calls back each time the same person has signed in again. */
  onRenewal(listener: () => void): () => void {
    waiting.add(listener);
    return () => waiting.delete(listener);
  },
};
