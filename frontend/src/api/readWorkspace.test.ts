import { expect, test } from "vitest";
import { readWorkspace } from "./readWorkspace";

const whole = {
  article: { id: "a", text: "Dua malam gelap.", segments: [{ start: 0, end: 16, kind: "sentence" }] },
  codebook: { version: 1, content: { name: "Small", dimensions: [{ name: "claim_type", values: [] }] } },
  assignment: null,
  annotations: [{ id: "p", start: 0, end: 3, labels: {} }],
  suggestions: [{ id: "s", start: 0, end: 3, labels: {}, cues: [] }],
  comments: [],
};

test("a workspace in the agreed shape is taken as it is", () => {
  expect(readWorkspace(whole).article.text).toBe("Dua malam gelap.");
});

test.each([
  ["no article", { ...whole, article: null }],
  ["a text that is none", { ...whole, article: { ...whole.article, text: 7 } }],
  ["a place that is no number", { ...whole, annotations: [{ id: "p", start: "0", end: 3, labels: {} }] }],
  ["a passage without labels", { ...whole, annotations: [{ id: "p", start: 0, end: 3 }] }],
  ["suggestions that are no list", { ...whole, suggestions: {} }],
  ["a codebook without dimensions", { ...whole, codebook: { content: {} } }],
])("%s is refused as unreadable", (_, raw) => {
  expect(() => readWorkspace(raw as typeof whole)).toThrow(expect.objectContaining({ kind: "parse" }));
});
