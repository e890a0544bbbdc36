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
  expect(holderOf([COMMANDS], next, "u", choices)?.id).toBe("undo");
  expect(holderOf([COMMANDS], next, "z", choices)).toBeUndefined();
  expect(holderOf([COMMANDS], a, "x", choices)).toBeUndefined();
  expect(holderOf([COMMANDS], a, "u", choices)?.id).toBe("undo");
});

test("a key of another page is free", () => {
  const [next, undo] = COMMANDS as [BoundCommand, BoundCommand];
  expect(holderOf([[next], [undo]], next, "z", { letters: true, keys: {} })).toBeUndefined();
});

test("a chosen key is taken from a command that comes with it", () => {
  const codebook = { ...command("cycle.mood.on", "v"), slot: "cycle.mood.on" };
  const mapped = withKeys([...COMMANDS, codebook], { letters: true, keys: { next: "v" } });
  expect(mapped[0]?.keys).toEqual(["v", "ArrowDown"]);
  expect(mapped.at(-1)?.keys).toEqual([]);
});

test("a value's key is kept by its place in the codebook", () => {
  const denial = { ...command("type.denial", "1"), slot: "type.1" };
  expect(withKeys([denial], { letters: true, keys: { "type.1": "q" } })[0]?.keys).toEqual(["q"]);
});

test("keys of the browser and of every page cannot be taken", () => {
  expect(isReserved("Tab")).toBe(true);
  expect(isReserved("4")).toBe(false);
});
