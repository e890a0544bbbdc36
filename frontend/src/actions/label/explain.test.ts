import { expect, test } from "vitest";
import type { Codebook, Suggestion } from "../../api/types";
import { reasonsOf } from "./explain";
import { CODEBOOK } from "./fixture";

const TEXT = "Listrik padam sejak pagi, ujar petugas di gardu pasar lama";
const title = (en: string) => ({ en, id: en });
const value = (name: string, code: string) => ({ value: name, code, title: title(name), definition: title(name) });

const BOOK: Codebook = {
  ...CODEBOOK,
  content: {
    ...CODEBOOK.content,
    dimensions: [
      ...CODEBOOK.content.dimensions,
      {
        name: "attribution",
        title: title("Attribution"),
        scale: "nominal",
        required: false,
        values: [value("indirect", "In"), value("none", "Nn")],
      },
    ],
  },
};

const proposed = (attribution: string, cues: Suggestion["cues"]): Suggestion => ({
  id: "11111111-1111-4111-8111-111111111111",
  start: 0,
  end: TEXT.length,
  rule: "event.default",
  labels: { claim_type: "prediction", confidence: "certain", attribution },
  holder: "",
  target: "",
  content_span: null,
  pack_version: 1,
  cues,
  decision: null,
});
const said = (suggestion: Suggestion) => reasonsOf(suggestion, BOOK, "en", (from, to) => TEXT.slice(from, to));

test("what another rule read is not told as the words of the rule that decided the type", () => {
  const cue = { start: 26, end: 30, rule: "attr.said", sets: { attribution: "indirect" } };
  expect(said(proposed("indirect", [cue]))).toEqual([
    { rule: "event.default", words: null, labels: ["prediction", "certain"] },
    { rule: "attr.said", words: "ujar", labels: ["attribution indirect"] },
  ]);
});

test("a label that says nothing by itself is told with its dimension", () => {
  expect(said(proposed("none", []))[0]?.labels).toEqual(["prediction", "certain", "attribution none"]);
});
