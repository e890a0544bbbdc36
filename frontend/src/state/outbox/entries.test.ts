import { describe, expect, test } from "vitest";
import type { Operation } from "../../api/types";
import {
  acknowledged,
  drop,
  EMPTY_OUTBOX,
  enqueue,
  failed,
  insist,
  learn,
  nextBatch,
  type Outbox,
  sending,
  toSend,
  unanswered,
} from "./entries";

let made = 0;

function add(outbox: Outbox, operation: Operation, article = "article"): Outbox {
  made += 1;
  return enqueue(outbox, { id: `entry ${made}`, user: "ada", tab: "tab", article, operation });
}

const put = (id: string, note = ""): Operation => ({ op: "put", id, start: 0, end: 4, note });
const accept = (suggestion: string, id: string): Operation => ({
  op: "accept",
  suggestion,
  annotation: { id, start: 0 },
});
const ids = (outbox: Outbox) => new Set(nextBatch(outbox, "tab").map((entry) => entry.id));
const sent = (outbox: Outbox) => nextBatch(outbox, "tab").map(toSend);

function answer(outbox: Outbox, revision: number): Outbox {
  const results = nextBatch(outbox, "tab").map((entry) => {
    const id = entry.operation.id ?? (entry.operation.annotation?.id as string);
    return [entry.id, { id, revision }] as const;
  });
  return acknowledged(sending(outbox, ids(outbox)), new Map(results));
}

describe("the outbox", () => {
  test("edits of one passage that have not left yet go out as one", () => {
    const outbox = [put("a", "1"), put("b"), put("a", "2"), put("a", "3")].reduce(
      (now, one) => add(now, one),
      EMPTY_OUTBOX,
    );
    expect(sent(outbox)).toEqual([put("a", "3"), put("b")]);
  });

  test("a passage that was made and deleted before it left is never sent", () => {
    const outbox = add(add(EMPTY_OUTBOX, put("a")), { op: "delete", id: "a" });
    expect(outbox.entries).toEqual([]);
  });

  test("a passage that the server knows is deleted with its revision", () => {
    const known = learn(EMPTY_OUTBOX, [["a", 4]]);
    const outbox = add(add(known, put("a", "x")), { op: "delete", id: "a" });
    expect(sent(outbox)).toEqual([{ op: "delete", id: "a", revision: 4 }]);
  });

  test("what may have arrived is not merged away", () => {
    const first = add(EMPTY_OUTBOX, put("a"));
    const lost = unanswered(sending(first, ids(first)), ids(first));
    const outbox = add(lost, { op: "delete", id: "a" });
    expect(outbox.entries.map((entry) => entry.operation.op)).toEqual(["put", "delete"]);
    expect(sent(outbox)).toEqual([put("a")]);
  });

  test("an edit made while its passage is on the way goes out next, on the new revision", () => {
    const first = add(EMPTY_OUTBOX, put("a", "1"));
    const going = sending(first, ids(first));
    const outbox = add(going, put("a", "2"));
    expect(nextBatch(outbox, "tab")).toEqual([]);
    const entry = going.entries[0];
    const after = acknowledged(outbox, new Map([[entry?.id ?? "", { id: "a", revision: 1 }]]));
    expect(sent(after)).toEqual([{ ...put("a", "2"), revision: 1 }]);
  });

  test("accepting and then changing goes out as one edit", () => {
    const outbox = add(add(EMPTY_OUTBOX, accept("s", "a")), { ...put("a", "new"), suggestion: "s" });
    expect(sent(outbox)).toEqual([
      { op: "edit", suggestion: "s", annotation: { id: "a", start: 0, end: 4, note: "new" } },
    ]);
  });

  test("accepting and taking it back leaves only the taking back", () => {
    const outbox = add(add(EMPTY_OUTBOX, accept("s", "a")), { op: "undecide", suggestion: "s" });
    expect(sent(outbox)).toEqual([{ op: "undecide", suggestion: "s" }]);
  });

  test("an accepted passage is changed on the revision that accepting gave it", () => {
    const accepted = answer(add(EMPTY_OUTBOX, accept("s", "a")), 1);
    expect(accepted.entries).toEqual([]);
    expect(sent(add(accepted, put("a", "x")))).toEqual([{ ...put("a", "x"), revision: 1 }]);
  });

  test("a batch holds one article", () => {
    const outbox = add(add(add(EMPTY_OUTBOX, put("a"), "one"), put("b"), "two"), put("c"), "one");
    expect(nextBatch(outbox, "tab").map((entry) => entry.operation.id)).toEqual(["a", "c"]);
  });

  test("a conflict holds back only what follows on the same passage", () => {
    const known = learn(EMPTY_OUTBOX, [["a", 1]]);
    const first = add(known, put("a", "mine"));
    const stuck = failed(first, ids(first), "conflict", { code: "stale", message: "", current: { revision: 7 } });
    const outbox = add(add(stuck, put("a", "mine again")), put("b"));
    expect(sent(outbox)).toEqual([put("b")]);
    expect(outbox.entries.map((entry) => entry.operation.note)).toEqual(["mine", "mine again", ""]);
  });

  test("insisting sends my version on the server's revision", () => {
    const first = add(learn(EMPTY_OUTBOX, [["a", 1]]), put("a", "mine"));
    const stuck = failed(first, ids(first), "conflict", { code: "stale", message: "", current: null });
    const [entry] = stuck.entries;
    expect(sent(insist(stuck, entry?.id ?? "", 7))).toEqual([{ ...put("a", "mine"), revision: 7 }]);
  });

  test("giving up drops the entry and what followed on it, nothing else", () => {
    const first = add(EMPTY_OUTBOX, put("a"));
    const stuck = failed(first, ids(first), "refused", { code: "bad_input", message: "", current: null });
    const outbox = add(add(stuck, put("a", "later")), put("b"));
    const left = drop(outbox, stuck.entries[0]?.id ?? "");
    expect(left.entries.map((entry) => entry.operation.id)).toEqual(["b"]);
  });
});
