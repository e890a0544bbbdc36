import { describe, expect, test } from "vitest";
import { depthsOf, passagesAt } from "./layers";

const passages = [
  { id: "outer", start: 0, end: 100 },
  { id: "inner", start: 10, end: 40 },
  { id: "innermost", start: 20, end: 30 },
  { id: "crossing", start: 35, end: 60 },
  { id: "after", start: 100, end: 120 },
];

describe("layers", () => {
  test("nested passages lie deeper, what crosses takes the free depth", () => {
    expect(Object.fromEntries(depthsOf(passages))).toEqual({
      outer: 0,
      inner: 1,
      innermost: 2,
      crossing: 2,
      after: 0,
    });
  });

  test("nothing lies deeper than two", () => {
    const stack = [0, 1, 2, 3, 4].map((n) => ({ id: String(n), start: n, end: 50 - n }));
    expect(Math.max(...depthsOf(stack).values())).toBe(2);
  });

  test("the innermost passage under a character comes first", () => {
    expect(passagesAt(passages, 25).map((passage) => passage.id)).toEqual(["innermost", "inner", "outer"]);
    expect(passagesAt(passages, 100).map((passage) => passage.id)).toEqual(["after"]);
  });
});
