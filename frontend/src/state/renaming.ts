/** Ids that the server has for passages in the place of this device's own: it had made them already, for an answer that
    came from elsewhere. */

import type { History } from "./history";
import type { Change, Draft, Layer } from "./layer";

export type Names = ReadonlyMap<string, string>;

function draftIn<D extends Draft | null>(names: Names, draft: D): D {
  const name = draft && names.get(draft.id);
  return name ? { ...draft, id: name } : draft;
}

export function renamedLayer({ passages, answers }: Layer, names: Names): Layer {
  const drafts = [...passages.values()].map((draft) => draftIn(names, draft));
  return { passages: new Map(drafts.map((draft) => [draft.id, draft])), answers };
}

export function renamedHistory({ done, undone }: History, names: Names): History {
  const renamed = (change: Change): Change => ({
    ...change,
    passages: change.passages.map(({ id, before, after }) => ({
      id: names.get(id) ?? id,
      before: draftIn(names, before),
      after: draftIn(names, after),
    })),
  });
  return { done: done.map(renamed), undone: undone.map(renamed) };
}
