import { describe, expect, test } from "vitest";
import { blocksIn } from "./blocks";
import { paragraphsOf, piecesOf, sentencesWith } from "./highlights";
import { groupedRules, listedRules } from "./listing";

const TEXT = "🪁 Kapal mungkin karam.\n\nCuaca cerah.";
const HIT = { start: 8, end: 15, first: 2, last: 21 };

describe("matches in a text", () => {
  test("the cue stands in what the pattern took, in code points", () => {
    const [first] = paragraphsOf(TEXT);
    const pieces = piecesOf(TEXT, first?.start ?? 0, first?.end ?? 0, [HIT], []);
    expect(pieces.map(({ look, text }) => [look, text])).toEqual([
      ["plain", "🪁 "],
      ["hit", "Kapal "],
      ["cue", "mungkin"],
      ["hit", " karam"],
      ["plain", "."],
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe("🪁 Kapal mungkin karam.");
  });

  test("what is lost shows where nothing else matches", () => {
    const pieces = piecesOf(
      "a b c",
      0,
      5,
      [{ start: 2, end: 3, first: 2, last: 3 }],
      [{ start: 0, end: 3, first: 0, last: 3 }],
    );
    expect(pieces.map(({ look, text }) => [look, text])).toEqual([
      ["lost", "a "],
      ["cue", "b"],
      ["plain", " c"],
    ]);
  });

  test("paragraphs leave out empty lines; sentences are counted once", () => {
    expect(paragraphsOf(TEXT)).toEqual([
      { start: 0, end: 22 },
      { start: 24, end: 36 },
    ]);
    expect(
      sentencesWith(
        [
          [0, 22],
          [24, 36],
        ],
        [HIT, { ...HIT, start: 2, end: 3 }],
      ),
    ).toBe(1);
  });
});

describe("the list of rules", () => {
  const text = "rules:\n- id: hedge.maybe\n  pattern: mungkin\n- id: event.default\n  suggests: false\n";
  const known = [{ id: "hedge.maybe", group: "confidence" }] as Parameters<typeof listedRules>[2];

  test("is grouped by what rules are about, and found by id, cue and text", () => {
    const rules = listedRules(text, blocksIn(text), known);
    expect(groupedRules(rules, "").map(({ name, rules: held }) => [name, held.map(({ id }) => id)])).toEqual([
      ["confidence", ["hedge.maybe"]],
      ["other", ["event.default"]],
    ]);
    expect(groupedRules(rules, "MUNGKIN").flatMap(({ rules: held }) => held.map(({ id }) => id))).toEqual([
      "hedge.maybe",
    ]);
    expect(rules.map(({ suggests }) => suggests)).toEqual([true, false]);
  });
});
