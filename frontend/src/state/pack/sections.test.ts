import { describe, expect, test } from "vitest";
import { sectionsIn } from "./sections";

const PACK = `# The harbour's rules.
name: harbour
words:
  # Stand for who spoke before.
  pronouns:
    - ia # short
    # deeper: its own
  'that': [bahwa,
         apakah]
# ---- rules
rules:
  # ---- hedges
  - id: hedge.maybe
    kind: cue

  - id: 'event.default'
    pattern: |
      name: no key
# the end
`;

const keys = (text: string) => sectionsIn(text).map(({ key }) => key);
const whole = (text: string) =>
  sectionsIn(text)
    .map(({ lead, body }) => lead + body)
    .join("");

describe("a pack's parts", () => {
  test("are its head, each word list and each rule", () => {
    const all = [
      "name",
      "words",
      "words.pronouns",
      "words.that",
      "rules",
      "rule hedge.maybe",
      "rule event.default",
      "",
    ];
    expect(keys(PACK)).toEqual(all);
    expect(sectionsIn(PACK).map(({ name }) => name)).toEqual([
      ...["name", "words", "words.pronouns", "words.that", "rules", "hedge.maybe", "event.default", "event.default"],
    ]);
  });

  test("have the remarks that stand above them", () => {
    const leads = new Map(sectionsIn(PACK).map(({ key, lead }) => [key, lead]));
    expect(leads.get("name")).toBe("# The harbour's rules.\n");
    expect(leads.get("words.pronouns")).toBe("  # Stand for who spoke before.\n");
    expect(leads.get("words.that")).toBe("");
    expect(leads.get("rules")).toBe("# ---- rules\n");
    expect(leads.get("rule hedge.maybe")).toBe("  # ---- hedges\n");
    expect(leads.get("")).toBe("# the end\n");
  });

  test.each([
    ["a whole pack", PACK],
    ["nothing below a key", "words:\nrules:\n"],
    ["faults", "}\nname harbour\n  words: [\n- id\nrules: []\n"],
    ["an empty text", "\n"],
  ])("make up the text again: %s", (_, text) => {
    expect(whole(text)).toBe(text);
  });

  test("have keys of their own where a name comes twice", () => {
    expect(keys("name: a\nname: b\nrules:\n- id: x\n- id: x\n- kind: cue\n")).toEqual([
      ...["name", "name 2", "rules", "rule x", "rule x 2", "rule ", ""],
    ]);
  });

  test("are the same with another machine's line ends", () => {
    expect(sectionsIn(PACK.replaceAll("\n", "\r\n"))).toEqual(sectionsIn(PACK));
  });
});
