/** What can be undone and redone, newest last. Pure: the page applies the changes that it is given. */

import { type Change, inverseOf, isIdle, joined, type Layer, sameDraft } from "./layer";

export const DEPTH = 200;

export interface History {
  done: readonly Change[];
  undone: readonly Change[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** A change of the act that the newest one belongs to becomes part of it; together they may come to nothing. */
export function remember(history: History, change: Change): History {
  const last = history.done.at(-1);
  if (last?.act !== undefined && last.act === change.act) {
    const both = joined(last, change);
    const before = history.done.slice(0, -1);
    return { done: isIdle(both) ? before : [...before, both], undone: [] };
  }
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

/** Whether a history that was kept elsewhere still leads to this layer: its newest changes are what the layer shows. */
export function leadsTo(history: History, layer: Layer): boolean {
  const shows = (change: Change | undefined, side: "before" | "after") =>
    change === undefined ||
    (change.passages.every((passage) => sameDraft(passage[side], layer.passages.get(passage.id) ?? null)) &&
      change.answers.every((answer) => answer[side] === (layer.answers.get(answer.suggestion) ?? null)));
  return shows(history.done.at(-1), "after") && shows(history.undone.at(-1), "before");
}
