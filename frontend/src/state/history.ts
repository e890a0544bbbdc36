/** What can be undone and redone, newest last. Pure: the page applies the changes that it is given. */

import { type Change, inverseOf } from "./layer";

export const DEPTH = 200;

export interface History {
  done: readonly Change[];
  undone: readonly Change[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

export function remember(history: History, change: Change): History {
  return { done: [...history.done, change].slice(-DEPTH), undone: [] };
}

/** The change that takes back the newest one, and the history after it; null where there is nothing to undo. */
export function undo(history: History): { change: Change; history: History } | null {
  const last = history.done.at(-1);
  if (!last) return null;
  return { change: inverseOf(last), history: { done: history.done.slice(0, -1), undone: [...history.undone, last] } };
}

export function redo(history: History): { change: Change; history: History } | null {
  const last = history.undone.at(-1);
  if (!last) return null;
  return { change: last, history: { done: [...history.done, last], undone: history.undone.slice(0, -1) } };
}
