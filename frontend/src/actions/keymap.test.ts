import { expect, test } from "vitest";
import type { BoundCommand } from "./commands";
import { holderOf, isReserved, withKeys } from "./keymap";

const command = (id: string, ...keys: string[]): BoundCommand => ({
  id,
  keys,
  group: "move",
  title: { text: id },
  enabled: () => true,
  run: () => {},
});
const COMMANDS = [
  command("next", "j", "ArrowDown"),
  command("undo", "z", "Ctrl+z"),
  command("a", "x"),
  command("b", "x"),
];
const keys = (choices: Parameters<typeof withKeys>[1]) => withKeys(COMMANDS, choices).map((one) => one.keys);

test("a chosen key takes the place of the first one", () => {
  expect(keys({ letters: true, keys: { next: "v" } })[0]).toEqual(["v", "ArrowDown"]);
});

test("with single letters off, named keys and combinations stay", () => {
  expect(keys({ letters: false, keys: {} })).toEqual([["ArrowDown"], ["Ctrl+z"], [], []]);
});

test("a key that another command has is told, a key shared from the start is not", () => {
  const [next, , a] = COMMANDS as [BoundCommand, BoundCommand, BoundCommand];
  const choices = { letters: true, keys: { undo: "u" } };
  expect(holderOf(COMMANDS, next, "u", choices)?.id).toBe("undo");
  expect(holderOf(COMMANDS, next, "z", choices)).toBeUndefined();
  expect(holderOf(COMMANDS, a, "x", choices)).toBeUndefined();
});

test("digits stay with the codebook", () => {
  expect(isReserved("4")).toBe(true);
  expect(isReserved("v")).toBe(false);
});
