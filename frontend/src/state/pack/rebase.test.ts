import { describe, expect, test } from "vitest";
import { blockOf, blocksIn } from "./blocks";
import { changed, copyOf, removalOf } from "./changes";
import { rebased } from "./rebase";

const PACK = `# Rules for the harbour.
name: harbour
words:
  # Stand for who spoke before.
  pronouns: [ia]
  relative: [yang]
rules:
  # ---- hedges
  - id: hedge.maybe
    kind: cue
    priority: 55

  # ---- the default
  - id: event.default
    kind: pattern
    priority: 0
`;

const THEIRS = PACK.replace("priority: 0", "priority: 1").replace("name: harbour", "name: port");
const NOTHING = { moved: [], clashes: [], restored: [] };

const one = (id: string) => {
  const block = blockOf(blocksIn(PACK), id);
  if (!block) throw new Error(`no rule ${id}`);
  return block;
};
const without = (id: string) => changed(PACK, removalOf(PACK, one(id)));
const ids = (text: string) => blocksIn(text).map(({ id }) => id);

describe("a draft is put onto a newer version", () => {
  test("what only one side changed is kept from that side", () => {
    const mine = PACK.replace("priority: 55", "priority: 60");
    const text = THEIRS.replace("priority: 55", "priority: 60");
    expect(rebased(PACK, mine, THEIRS)).toEqual({ ...NOTHING, text, moved: ["hedge.maybe"] });
    expect(rebased(PACK, PACK, THEIRS)).toEqual({ ...NOTHING, text: THEIRS });
    expect(rebased(PACK, mine, PACK).text).toBe(mine);
  });

  test("word lists and the head are put onto it as rules are", () => {
    const mine = PACK.replace("[ia]", "[ia, dia, beliau]").replace("rules:", "language: id\nrules:");
    const theirs = THEIRS.replace("[yang]", "[yang, nan]").replace("  relative", "  that: [bahwa]\n  relative");
    const { text, moved, clashes } = rebased(PACK, mine, theirs);
    expect(text).toBe(theirs.replace("[ia]", "[ia, dia, beliau]").replace("rules:", "language: id\nrules:"));
    expect([moved, clashes]).toEqual([["words.pronouns", "language"], []]);
  });

  test("remarks stay with what they stand above", () => {
    const mine = PACK.replace("# Stand for", "# Mine: stand for")
      .replace("# ---- the default", "# ---- what is left")
      .concat("# to be done\n");
    const theirs = THEIRS.replace("[ia]", "[ia, dia]").replace("# ---- hedges", "# ---- perhaps");
    const { text, clashes } = rebased(PACK, mine, theirs);
    expect(text).toContain("  # Mine: stand for who spoke before.\n  pronouns: [ia, dia]\n");
    expect(text).toContain("\n\n  # ---- what is left\n  - id: event.default\n    kind: pattern\n    priority: 1\n");
    expect(text).toContain("  # ---- perhaps\n  - id: hedge.maybe");
    expect(text).toMatch(/# to be done\n$/);
    expect(clashes).toEqual([]);
  });

  test("what both changed stays mine and is named", () => {
    const mine = PACK.replace("priority: 0", "priority: 2")
      .replace("[ia]", "[ia, beliau]")
      .replace("# Rules", "# My rules");
    const theirs = THEIRS.replace("[ia]", "[ia, dia]").replace("# Rules", "# Our rules");
    const { text, moved, clashes } = rebased(PACK, mine, theirs);
    expect(text).toBe(mine.replace("name: harbour", "name: port"));
    expect(clashes).toEqual(["name", "words.pronouns", "event.default"]);
    expect(moved).toEqual([]);
  });

  test("what both changed alike is no clash", () => {
    expect(rebased(PACK, THEIRS, THEIRS)).toEqual({ ...NOTHING, text: THEIRS });
  });

  test("what I added or took out is added and taken out", () => {
    expect(ids(rebased(PACK, without("hedge.maybe"), THEIRS).text)).toEqual(["event.default"]);
    const copied = changed(PACK, copyOf(PACK, one("hedge.maybe"), "hedge.two"));
    const { text, moved } = rebased(PACK, copied, THEIRS.concat("\n  - id: event.last\n    kind: pattern\n"));
    expect(ids(text)).toEqual(["hedge.maybe", "hedge.two", "event.default", "event.last"]);
    expect(moved).toEqual(["hedge.two"]);
    expect(rebased(PACK, PACK.replace("  relative: [yang]\n", ""), THEIRS).text).not.toContain("relative");
  });

  test("what I took out while they changed it stays, and is named", () => {
    const { text, restored } = rebased(PACK, without("event.default"), THEIRS);
    expect(text).toContain("priority: 1");
    expect(restored).toEqual(["event.default"]);
  });

  test("what they took out while I changed it stays mine; what I left alone goes", () => {
    const mine = PACK.replace("priority: 55", "priority: 60");
    expect(rebased(PACK, mine, without("hedge.maybe"))).toMatchObject({ clashes: ["hedge.maybe"] });
    expect(ids(rebased(PACK, mine, without("hedge.maybe")).text)).toEqual(["hedge.maybe", "event.default"]);
    expect(ids(rebased(PACK, mine, without("event.default")).text)).toEqual(["hedge.maybe"]);
  });

  test("rules that I put into another order stay in it", () => {
    const hedge = PACK.slice(one("hedge.maybe").from, one("hedge.maybe").to);
    const mine = `${without("hedge.maybe")}\n${hedge}\n`;
    const { text } = rebased(PACK, mine, THEIRS);
    expect(ids(text)).toEqual(["event.default", "hedge.maybe"]);
    expect(text).toContain("priority: 1");
  });

  test("rules whose ids come twice while somebody writes are all there", () => {
    const mine = changed(PACK, copyOf(PACK, one("hedge.maybe"), "hedge.maybe"));
    expect(ids(rebased(PACK, mine, THEIRS).text)).toEqual(["hedge.maybe", "hedge.maybe", "event.default"]);
  });
});
