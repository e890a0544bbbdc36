import { describe, expect, test } from "vitest";
import { counterparts, lineDiff, parted, textDiff } from "./lineDiff";

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${{ same: " ", added: "+", removed: "-" }[kind]}${text}`);

describe("two texts line by line", () => {
  test("what stays is kept, and what goes stands before what comes", () => {
    expect(shown("a\nb\nc\n", "a\nx\nc\nd\n")).toEqual([" a", "-b", "+x", " c", "+d"]);
    expect(shown("", "a")).toEqual(["+a"]);
    expect(shown("a", "a")).toEqual([" a"]);
  });
});

describe("a changed line", () => {
  test("is held against the one that it took the place of", () => {
    expect(counterparts(lineDiff("a\nb 1\nc\nd 1\n", "a\nb 2\nc\nd 2\ne\n"))).toEqual([
      null,
      "b 2",
      "b 1",
      null,
      "d 2",
      "d 1",
      null,
    ]);
  });

  test("is told apart word by word", () => {
    expect(parted("pattern: 'a|bc|d'", "pattern: 'a|bd|d'")).toEqual({
      start: "pattern: 'a|",
      middle: "bc",
      end: "|d'",
    });
    expect(parted("[a, b]", "[a, b, c]")).toEqual({ start: "[a, b", middle: "", end: "]" });
    expect(parted("é🪁x", "é🪁y")).toEqual({ start: "é🪁", middle: "x", end: "" });
    expect(parted("aa", "aaa")).toEqual({ start: "", middle: "aa", end: "" });
  });
});

describe("a draft beside its base", () => {
  const base = "name: x\nrules:\n- id: a\n  p: 1\n- id: b\n  p: 2\n";

  test("rules that came, went and changed are told apart; so is what stands above them", () => {
    const diff = textDiff(base, "name: y\nrules:\n- id: a\n  p: 9\n- id: c\n  p: 2\n");
    expect(diff.changed.map(({ rule }) => rule)).toEqual(["a"]);
    expect(diff.added.map(({ rule }) => rule)).toEqual(["c"]);
    expect(diff.removed.map(({ rule }) => rule)).toEqual(["b"]);
    expect(diff.top).toEqual({ before: "name: x\nrules:", after: "name: y\nrules:" });
  });

  test("the same text has no difference", () => {
    expect(textDiff(base, base)).toMatchObject({ changed: [], added: [], removed: [], top: null });
  });
});
