import { describe, expect, test } from "vitest";
import { createOffsets } from "./offsets";

const CASES = {
  plain: "Listrik padam.",
  emoji: "Harga 🔥 naik 👩‍👧 lagi",
  combining: "Kafe\u0301 Amahai\u0301 tutup",
  rightToLeft: "قال 🔌 المدير",
  onlyEmoji: "😀😀😀",
  empty: "",
};

describe("offsets", () => {
  for (const [name, text] of Object.entries(CASES)) {
    const points = [...text];
    const offsets = createOffsets(text);

    test(`${name}: counts code points`, () => {
      expect(offsets.length).toBe(points.length);
    });

    test(`${name}: there and back is the same for every code point`, () => {
      for (let at = 0; at <= points.length; at += 1) {
        expect(offsets.toUtf16(at)).toBe(points.slice(0, at).join("").length);
        expect(offsets.toCodePoint(offsets.toUtf16(at))).toBe(at);
      }
    });

    test(`${name}: every slice is the code points between`, () => {
      for (let start = 0; start <= points.length; start += 1) {
        for (let end = start; end <= points.length; end += 1) {
          expect(offsets.slice(start, end)).toBe(points.slice(start, end).join(""));
        }
      }
    });
  }

  test("the middle of a pair belongs to its start", () => {
    const offsets = createOffsets("a😀b");
    expect(offsets.toCodePoint(2)).toBe(1);
    expect(offsets.toCodePoint(3)).toBe(2);
  });

  test("what lies outside is brought to the nearest end", () => {
    const offsets = createOffsets("a😀");
    expect(offsets.toUtf16(9)).toBe(3);
    expect(offsets.toCodePoint(-4)).toBe(0);
  });
});
