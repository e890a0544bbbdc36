/** The rules page's commands. */

import type { Command } from "../commands";

export interface RulesContext {
  step(by: 1 | -1): void;
  find(): void;
  edit: (() => void) | null;
  wholeFile(): void;
  nextFault: (() => void) | null;
  run: (() => void) | null;
  nextChange: (() => void) | null;
  undo: (() => void) | null;
  redo: (() => void) | null;
  publish: (() => void) | null;
  versions(): void;
}

export const RULES_COMMANDS: Command<RulesContext>[] = [
  {
    id: "rule.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "rules.next" },
    hint: "hint.rule",
    when: () => true,
    run: ({ step }) => step(1),
  },
  {
    id: "rule.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "rules.previous" },
    hint: "hint.rule",
    when: () => true,
    run: ({ step }) => step(-1),
  },
  {
    id: "rule.edit",
    keys: ["e", "Enter"],
    group: "move",
    title: { key: "rules.edit" },
    hint: "hint.edit",
    when: ({ edit }) => edit !== null,
    run: ({ edit }) => edit?.(),
  },
  {
    id: "rules.run",
    keys: ["Ctrl+Enter"],
    group: "article",
    title: { key: "rules.run" },
    hint: "hint.tryOut",
    when: ({ run }) => run !== null,
    run: ({ run }) => run?.(),
  },
  {
    id: "rules.fault",
    keys: ["F8"],
    group: "move",
    title: { key: "rules.nextFault" },
    hint: "hint.fault",
    when: ({ nextFault }) => nextFault !== null,
    run: ({ nextFault }) => nextFault?.(),
  },
  {
    id: "rules.change",
    keys: ["n"],
    group: "move",
    title: { key: "rules.nextChange" },
    hint: "hint.change",
    when: ({ nextChange }) => nextChange !== null,
    run: ({ nextChange }) => nextChange?.(),
  },
  {
    id: "rules.find",
    keys: ["/"],
    group: "move",
    title: { key: "rules.find" },
    hint: "hint.find",
    when: () => true,
    run: ({ find }) => find(),
  },
  {
    id: "rules.undo",
    keys: ["Ctrl+z"],
    group: "article",
    title: { key: "rules.undo" },
    hint: "hint.undo",
    when: ({ undo }) => undo !== null,
    run: ({ undo }) => undo?.(),
  },
  {
    id: "rules.redo",
    keys: ["Ctrl+Shift+z", "Ctrl+y"],
    group: "article",
    title: { key: "rules.redo" },
    when: ({ redo }) => redo !== null,
    run: ({ redo }) => redo?.(),
  },
  {
    id: "rules.wholeFile",
    keys: ["w"],
    group: "move",
    title: { key: "rules.wholeFile" },
    when: () => true,
    run: ({ wholeFile }) => wholeFile(),
  },
  {
    id: "rules.versions",
    keys: ["v"],
    group: "move",
    title: { key: "rules.versions" },
    when: () => true,
    run: ({ versions }) => versions(),
  },
  {
    id: "rules.publish",
    keys: ["P"],
    group: "article",
    title: { key: "rules.publish" },
    when: ({ publish }) => publish !== null,
    run: ({ publish }) => publish?.(),
  },
];
