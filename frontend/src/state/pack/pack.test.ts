import { describe, expect, test } from "vitest";
import { blockAt, blockOf, blocksIn, suggests } from "./blocks";
import { additionOf, changed, copyOf, freeId, removalOf, suggestsChange } from "./changes";

const PACK = `name: harbour
words:
  pronouns:
    - ia
rules:
  # ---- hedges
  - id: hedge.maybe
    lang: id
    kind: cue
    priority: 55
    pattern: '\\bmungkin\\b'
    examples:
      match:
        - 'Kapal itu mungkin karam.'
      no_match: ['Cuaca cerah.']

  # ---- the default
  - id: 'event.default' # last
    lang: id
    suggests: false
    kind: pattern
    priority: 0
    pattern: '^.+$'
`;

const one = (text: string, id: string) => {
  const block = blockOf(blocksIn(text), id);
  if (!block) throw new Error(`no rule ${id}`);
  return block;
};

describe("rules in a text", () => {
  test("are found with their lines; remarks between them belong to none", () => {
    expect(blocksIn(PACK).map(({ id, line, lastLine }) => [id, line, lastLine])).toEqual([
      ["hedge.maybe", 7, 15],
      ["event.default", 18, 23],
    ]);
    const block = one(PACK, "hedge.maybe");
    expect(PACK.slice(block.from, block.to)).toMatch(/^ {2}- id: hedge[\s\S]*cerah\.'\]$/);
    expect(blockAt(blocksIn(PACK), PACK.indexOf("mungkin"))?.id).toBe("hedge.maybe");
  });

  test("are found where the text is faulty, and where the list is not indented", () => {
    expect(blocksIn("rules:\n- id: a\n  pattern: 'x\n- kind: cue\n  id: b\nlast: 1\n").map(({ id }) => id)).toEqual([
      "a",
      "b",
    ]);
    expect(blocksIn("name: x\n")).toEqual([]);
    expect(blocksIn("rules:\n")).toEqual([]);
  });
});

describe("a rule is switched off and on", () => {
  test("and the text is as it was", () => {
    const change = suggestsChange(PACK, one(PACK, "hedge.maybe"), false);
    const off = changed(PACK, change ?? { from: 0, to: 0, insert: "" });
    expect(suggests(off, one(off, "hedge.maybe"))).toBe(false);
    expect(off).toContain("priority: 55\n    suggests: false\n");
    const back = suggestsChange(off, one(off, "hedge.maybe"), true);
    expect(changed(off, back ?? { from: 0, to: 0, insert: "" })).toBe(PACK);
  });

  test("nothing changes where it is so already", () => {
    expect(suggestsChange(PACK, one(PACK, "event.default"), false)).toBeNull();
  });
});

describe("rules come and go", () => {
  test("a new one stands behind the chosen one and can be read", () => {
    const example = { match: "barangkali", noMatch: "Kapal berlabuh." };
    const text = changed(PACK, additionOf(PACK, one(PACK, "hedge.maybe"), { id: "hedge.new", lang: "id", example }));
    expect(blocksIn(text).map(({ id }) => id)).toEqual(["hedge.maybe", "hedge.new", "event.default"]);
    expect(
      changed("name: x\nrules: []\n", additionOf("name: x\nrules: []\n", undefined, { id: "a", lang: "id", example })),
    ).toMatch(/^name: x\nrules:\n {2}- id: a\n/);
  });

  test("a copy has an id of its own", () => {
    const id = freeId(blocksIn(PACK), "event.default");
    const text = changed(PACK, copyOf(PACK, one(PACK, "event.default"), id));
    expect(blocksIn(text).map((block) => block.id)).toEqual(["hedge.maybe", "event.default", "event.default-2"]);
    expect(freeId(blocksIn(text), "event.default-2")).toBe("event.default-3");
  });

  test("what is taken out leaves no gap", () => {
    const text = changed(PACK, removalOf(PACK, one(PACK, "hedge.maybe")));
    expect(blocksIn(text).map(({ id }) => id)).toEqual(["event.default"]);
    expect(text).toContain("# ---- hedges\n  # ---- the default");
  });
});
