/** From case to case. */

import { isOpen } from "../cases";
import { fixing, type ReviewCommand } from "./context";

export const MOVES: ReviewCommand[] = [
  {
    id: "case.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "review.next" },
    hint: "hint.case",
    when: (context) => !fixing(context),
    run: ({ session }) => session.step(1),
  },
  {
    id: "case.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "review.previous" },
    hint: "hint.case",
    when: (context) => !fixing(context),
    run: ({ session }) => session.step(-1),
  },
  {
    id: "case.nextOpen",
    keys: ["n"],
    group: "move",
    title: { key: "review.nextOpen" },
    hint: "hint.openCase",
    when: (context) => !fixing(context) && context.session.get().review.cases.some(isOpen),
    run: ({ session }) => session.step(1, true),
  },
  {
    id: "case.previousOpen",
    keys: ["p"],
    group: "move",
    title: { key: "review.previousOpen" },
    hint: "hint.openCase",
    when: (context) => !fixing(context) && context.session.get().review.cases.some(isOpen),
    run: ({ session }) => session.step(-1, true),
  },
];
