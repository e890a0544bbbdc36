import { describe, expect, test } from "vitest";
import type { PreviewChange } from "../../api/types";
import { tellingCues } from "./changesShown";

const cue = (start: number, rule: string) => ({ start, end: start + 4, rule, sets: { confidence: "possible" } });
const side = (...cues: ReturnType<typeof cue>[]): PreviewChange["after"] => ({
  start: 0,
  end: 40,
  labels: {},
  holder: "",
  target: "",
  rule: "event.default",
  cues,
});

describe("the words that a change is about", () => {
  test("are those that one side alone reads", () => {
    const change = { before: side(cue(3, "attr.said")), after: side(cue(3, "attr.said"), cue(20, "hedge.possible")) };
    expect(tellingCues(change)).toEqual([cue(20, "hedge.possible")]);
  });

  test("are all of a passage that came or went", () => {
    expect(tellingCues({ before: null, after: side(cue(3, "type.will")) })).toEqual([cue(3, "type.will")]);
    expect(tellingCues({ before: side(cue(3, "type.will")), after: null })).toEqual([cue(3, "type.will")]);
  });

  test("are all where both sides read the same", () => {
    const same = side(cue(3, "attr.said"));
    expect(tellingCues({ before: same, after: same }).length).toBe(2);
  });
});
