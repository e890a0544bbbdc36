/** Counts the seconds somebody really worked: the page is seen and something moved within the last half minute. */

import { createStore } from "./store";

const IDLE = 30_000;
const TICK = 1_000;

export interface ActiveTime {
  get(): number;
  subscribe(listener: () => void): () => void;
  /** Forgets what was counted, after it was handed in. */
  clear(): void;
  destroy(): void;
}

/** Kept for this tab under `key`, so that a reload goes on counting. */
export function createActiveTime(key: string): ActiveTime {
  const place = `workbench.seconds ${key}`;
  const store = createStore(Number(sessionStorage.getItem(place) ?? 0));
  let moved = Date.now();
  const note = () => {
    moved = Date.now();
  };
  const events = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;
  for (const event of events) window.addEventListener(event, note, { passive: true });
  const timer = setInterval(() => {
    if (document.visibilityState !== "visible" || Date.now() - moved > IDLE) return;
    store.set((seconds) => seconds + 1);
    sessionStorage.setItem(place, String(store.get()));
  }, TICK);
  return {
    ...store,
    clear() {
      store.set(0);
      sessionStorage.removeItem(place);
    },
    destroy() {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, note);
    },
  };
}
