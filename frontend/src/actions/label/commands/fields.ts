/** Holder, target and note of a passage. */

import { ask } from "../pointing";
import type { Field } from "../session";
import { type LabelCommand, selected } from "./context";

function field(id: Field, key: string, title: LabelCommand["title"], hint?: LabelCommand["hint"]): LabelCommand {
  return {
    id: `field.${id}`,
    keys: [key],
    group: "label",
    title,
    hint,
    when: selected,
    run: ({ session }) => ask(session, id),
  };
}

export const FIELDS: LabelCommand[] = [
  field("holder", "h", { key: "label.holder" }),
  field("target", "t", { key: "label.target" }),
  field("note", "m", { key: "label.note" }, "hint.note"),
];
