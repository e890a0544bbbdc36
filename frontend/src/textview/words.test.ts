import { describe, expect, test } from "vitest";
import { createOffsets } from "./offsets";
import { createWords } from "./words";

function on(text: string) {
  const offsets = createOffsets(text);
  const words = createWords(offsets);
  return { words, at: (part: string) => [...text.slice(0, text.indexOf(part))].length, slice: offsets.slice };
}

describe("words", () => {
  test("a selection grows to whole words and drops white space", () => {
    const { words, slice } = on("Warga menutup-nutupi  laporan.");
    const span = words.snap({ start: 8, end: 21 });
    expect(span && slice(span.start, span.end)).toBe("menutup-nutupi");
  });

  test("quotation marks that were selected stay", () => {
    const { words, slice } = on("“Tidak benar,” katanya");
    const span = words.snap({ start: 0, end: 14 });
    expect(span && slice(span.start, span.end)).toBe("“Tidak benar,”");
  });

  test("nothing but white space is no selection", () => {
    expect(on("a   b").words.snap({ start: 1, end: 4 })).toBeNull();
  });

  test("edges step from word to word and stay at the ends", () => {
    const { words, at } = on("Rp4,2 miliar hilang");
    expect(words.stepStart(at("miliar"), 1)).toBe(at("hilang"));
    expect(words.stepStart(at("miliar"), -1)).toBe(0);
    expect(words.stepStart(0, -1)).toBe(0);
    expect(words.stepEnd(5, 1)).toBe(12);
    expect(words.stepEnd(12, -1)).toBe(5);
    expect(words.stepEnd(19, 1)).toBe(19);
  });

  test("a quotation mark is a stop of its own, so that two keys undo each other", () => {
    const { words } = on("kata “Ini cara” itu");
    expect(words.stepStart(5, 1)).toBe(6);
    expect(words.stepStart(6, -1)).toBe(5);
    expect(words.stepEnd(14, 1)).toBe(15);
    expect(words.stepEnd(15, -1)).toBe(14);
  });

  test("emoji before a word do not move its edges", () => {
    const { words } = on("🔥🔥 harga naik");
    expect(words.stepStart(3, 1)).toBe(9);
    expect(words.stepStart(9, -1)).toBe(3);
  });

  test("a character with its marks is one step, and so is a joined emoji", () => {
    const combined = on("e\u0301a").words;
    expect(combined.stepCharacter(0, 1)).toBe(2);
    expect(combined.stepCharacter(2, -1)).toBe(0);
    expect(on("👩‍👧x").words.stepCharacter(0, 1)).toBe(3);
  });
});
