import { describe, expect, test } from "vitest";
import type { RuleScore } from "../../api/types";
import { parted, sorted, startOf } from "./sorting";

const rule = (name: string, fired: number, precision: number | null) =>
  ({
    rule: name,
    fired,
    precision: precision === null ? null : { value: precision, low: 0, high: 1, n: 9 },
  }) as RuleScore;

const RULES = [rule("b", 5, 0.9), rule("a", 5, null), rule("c", 9, 0.4)];
const names = (rules: RuleScore[]) => rules.map((one) => one.rule).join("");

describe("scorecards are sorted", () => {
  test("numbers from the largest, equal ones by name", () => {
    expect(names(sorted(RULES, startOf("fired")))).toBe("cab");
  });

  test("precision from the worst; what has none comes last either way", () => {
    expect(names(sorted(RULES, startOf("precision")))).toBe("cba");
    expect(names(sorted(RULES, { by: "precision", down: true }))).toBe("bca");
  });

  test("equal ones by how often they fired", () => {
    const equal = [rule("a", 0, null), rule("b", 3, 1), rule("c", 7, null), rule("d", 4, 1)];
    expect(names(sorted(equal, startOf("precision")))).toBe("dbca");
  });

  test("names from A", () => {
    expect(names(sorted(RULES, startOf("rule")))).toBe("abc");
  });
});

test("rules that have not fired stand apart from those of which nothing is counted", () => {
  const made = (rule: string, kind: string, sets: string[], numbers: Partial<RuleScore> = {}) =>
    ({ rule, kind, sets, fired: 0, shown: 0, compared: 0, ...numbers }) as RuleScore;
  const { fired, unfired, uncounted } = parted([
    made("a", "cue", ["stance"], { fired: 3 }),
    made("b", "cue", ["stance"]),
    made("c", "cue", []),
    made("d", "boilerplate", []),
    made("e", "cue", ["stance"], { compared: 2 }),
    made("f", "gazetteer", []),
  ]);
  expect([fired, unfired, uncounted].map(names)).toEqual(["ae", "bd", "cf"]);
});
