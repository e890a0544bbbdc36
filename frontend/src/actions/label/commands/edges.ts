/** Moving the edges of a passage. */

import { type Edge, grow, moveEdge, shrink, type Unit } from "../edges";
import { type LabelCommand, somewhere } from "./context";

function edge(
  id: string,
  keys: string[],
  title: LabelCommand["title"],
  of: Edge,
  step: 1 | -1,
  unit: Unit,
): LabelCommand {
  return {
    id: `edge.${id}`,
    keys,
    group: "edges",
    title,
    hint: unit === "word" ? "hint.edges" : undefined,
    when: somewhere,
    quick: true,
    run: ({ session }) => moveEdge(session, of, step, unit),
  };
}

export const EDGES: LabelCommand[] = [
  edge("start.left", ["["], { key: "label.startLeft" }, "start", -1, "word"),
  edge("start.right", ["]"], { key: "label.startRight" }, "start", 1, "word"),
  edge("end.left", ["{"], { key: "label.endLeft" }, "end", -1, "word"),
  edge("end.right", ["}"], { key: "label.endRight" }, "end", 1, "word"),
  edge("start.left.one", ["Alt+["], { key: "label.startLeftOne" }, "start", -1, "character"),
  edge("start.right.one", ["Alt+]"], { key: "label.startRightOne" }, "start", 1, "character"),
  edge("end.left.one", ["Alt+{"], { key: "label.endLeftOne" }, "end", -1, "character"),
  edge("end.right.one", ["Alt+}"], { key: "label.endRightOne" }, "end", 1, "character"),
  {
    id: "edge.grow",
    keys: ["J"],
    group: "edges",
    title: { key: "label.grow" },
    when: somewhere,
    quick: true,
    run: ({ session }) => grow(session),
  },
  {
    id: "edge.shrink",
    keys: ["K"],
    group: "edges",
    title: { key: "label.shrink" },
    when: somewhere,
    quick: true,
    run: ({ session }) => shrink(session),
  },
];
