import { expect, test } from "vitest";
import { findWords } from "./find";
import { createOffsets } from "./offsets";

const TEXT = "🪁 Warga Muara Angin menanam bakau. Bakau menahan ombak, kata Rene\u0301e; menutup-nutupi.";

function words(search: string): string[] {
  const offsets = createOffsets(TEXT);
  return findWords(offsets, search).map(({ start, end }) => offsets.slice(start, end));
}

test("words are found whole, whatever their case and however their accents are written", () => {
  expect(words("bakau")).toEqual(["bakau", "Bakau"]);
  expect(words("baka")).toEqual([]);
  expect(words("ren\u00e9e")).toEqual(["Rene\u0301e"]);
  expect(words("menutup-nutupi")).toEqual(["menutup-nutupi"]);
});

test("phrases stay together, and what is left out is not looked for", () => {
  expect(words("“muara angin” -ombak")).toEqual(["Muara Angin"]);
  expect(words('"angin muara"')).toEqual([]);
});

test("signs of a pattern are signs", () => {
  expect(words("(.*) [a-z] \\")).toEqual([]);
});
