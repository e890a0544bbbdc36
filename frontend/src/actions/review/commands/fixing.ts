/** While an answer is being fixed: its edges, its labels, and keeping it. */

import type { Dimension } from "../../../api/types";
import { hotkeyOf, titleIn, typeDimension } from "../../../state/codebook";
import { typeSlot } from "../../label/commands/codebook";
import { changeDraft, saveFix } from "../decisions";
import { type Edge, withEdge, withLabel } from "../fix";
import type { ReviewSession } from "../session";
import { fixing, type ReviewCommand } from "./context";

function edge(id: string, key: string, of: Edge, step: 1 | -1, title: ReviewCommand["title"]): ReviewCommand {
  return {
    id: `fix.${id}`,
    keys: [key],
    group: "edges",
    title,
    hint: "hint.edges",
    when: fixing,
    run: ({ session }) => changeDraft(session, (draft) => withEdge(session.words, draft, of, step)),
  };
}

export const FIXING: ReviewCommand[] = [
  edge("start.left", "[", "start", -1, { key: "label.startLeft" }),
  edge("start.right", "]", "start", 1, { key: "label.startRight" }),
  edge("end.left", "{", "end", -1, { key: "label.endLeft" }),
  edge("end.right", "}", "end", 1, { key: "label.endRight" }),
  {
    id: "fix.save",
    keys: ["Enter"],
    group: "label",
    title: { key: "review.saveFix" },
    hint: "hint.save",
    when: fixing,
    run: ({ session }) => saveFix(session),
  },
];

/** Number keys give the type, and a dimension's own key goes through its values. */
export function labelCommands(session: ReviewSession, language: string): ReviewCommand[] {
  const { codebook } = session.get().review;
  const types = typeDimension(codebook);
  const choose = (dimension: Dimension, pick: (now: string | undefined) => string | undefined) => () =>
    changeDraft(session, (draft) => {
      const value = pick(draft.labels[dimension.name]);
      return value === undefined ? draft : withLabel(codebook, draft, dimension.name, value);
    });
  const ofTypes = types.values.flatMap((value, index): ReviewCommand[] => {
    const key = hotkeyOf(value, index);
    const title = { text: titleIn(language, value.title, value.value) };
    const run = choose(types, () => value.value);
    return [
      {
        id: `fix.type.${value.value}`,
        slot: typeSlot(index),
        keys: key ? [key] : [],
        group: "label",
        title,
        hint: "hint.type",
        when: fixing,
        run,
      },
    ];
  });
  const ofOthers = codebook.content.dimensions.flatMap((dimension): ReviewCommand[] => {
    if (!dimension.hotkey || dimension.name === types.name) return [];
    const values = dimension.values.map(({ value }) => value);
    return [
      {
        id: `fix.${dimension.name}`,
        slot: `cycle.${dimension.name}.on`,
        keys: [dimension.hotkey],
        group: "label",
        title: { text: titleIn(language, dimension.title, dimension.name) },
        when: fixing,
        run: choose(dimension, (now) => values[(values.indexOf(now ?? "") + 1) % values.length]),
      },
    ];
  });
  return [...ofTypes, ...ofOthers];
}
