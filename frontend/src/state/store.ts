/** The smallest store that React and plain code can share. */

import { useCallback, useSyncExternalStore } from "react";
import { subscribePatiently } from "./paintFirst";

export interface Store<S> {
  get(): S;
  set(next: S | ((now: S) => S)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      const value = typeof next === "function" ? (next as (now: S) => S)(state) : next;
      if (Object.is(value, state)) return;
      state = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same for as long as the store is: React subscribes once. */
function usePatient<S>({ subscribe }: Store<S>): Store<S>["subscribe"] {
  return useCallback((listener) => subscribePatiently(subscribe, listener), [subscribe]);
}

export function useStore<S>(store: Store<S>): S {
  return useSyncExternalStore(usePatient(store), store.get);
}

/** Reads one part; `pick` must return the same value for the same state. */
export function useStorePart<S, P>(store: Store<S>, pick: (state: S) => P): P {
  return useSyncExternalStore(usePatient(store), () => pick(store.get()));
}
