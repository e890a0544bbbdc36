import { describe, expect, test } from "vitest";
import { wordsAfter, wordsBefore } from "./around";

describe("the words around a passage", () => {
  test("begin with a whole one, unless the text begins there", () => {
    expect(wordsBefore({ before: "jung Selasih. ", start: 200 })).toBe("Selasih. ");
    expect(wordsBefore({ before: "Tanjung Selasih. ", start: 17 })).toBe("Tanjung Selasih. ");
    expect(wordsBefore({ before: "🪁 itu ", start: 6 })).toBe("🪁 itu ");
  });

  test("end with a whole one, unless the text ends there", () => {
    const long = "kata ".repeat(23);
    expect(wordsAfter({ after: `${long}terpo` })).toBe(long.trimEnd());
    expect(wordsAfter({ after: ". Hanya ini" })).toBe(". Hanya ini");
  });
});
