import { describe, expect, test } from "vitest";
import { DEPTH, EMPTY_HISTORY, leadsTo, redo, remember, undo } from "./history";
import { applyChange, type Change, type Draft, type Layer } from "./layer";

function draft(id: string, more: Partial<Draft> = {}): Draft {
  return {
    id,
    start: 0,
    end: 5,
    labels: { claim_type: "event" },
    holder: "",
    target: "",
    holderSpan: null,
    targetSpan: null,
    contentSpan: null,
    note: "",
    flagged: false,
    suggestion: null,
    ...more,
  };
}

const EMPTY: Layer = { passages: new Map(), answers: new Map() };
const creates = (id: string): Change => ({ passages: [{ id, before: null, after: draft(id) }], answers: [] });

describe("undo", () => {
  test("takes back what was done, newest first, and redo brings it again", () => {
    const accepted: Change = {
      passages: [{ id: "b", before: null, after: draft("b", { suggestion: "s" }) }],
      answers: [{ suggestion: "s", before: null, after: "accepted" }],
    };
    const full = [creates("a"), accepted].reduce(applyChange, EMPTY);
    const history = [creates("a"), accepted].reduce(remember, EMPTY_HISTORY);

    const once = undo(history);
    const afterOne = once ? applyChange(full, once.change) : full;
    expect([...afterOne.passages.keys()]).toEqual(["a"]);
    expect(afterOne.answers.size).toBe(0);

    const twice = once && undo(once.history);
    const afterTwo = twice ? applyChange(afterOne, twice.change) : afterOne;
    expect(afterTwo.passages.size).toBe(0);

    const again = twice && redo(twice.history);
    expect(again && [...applyChange(afterTwo, again.change).passages.keys()]).toEqual(["a"]);
  });

  test("a changed passage gets its old labels back", () => {
    const change: Change = {
      passages: [{ id: "a", before: draft("a"), after: draft("a", { labels: { claim_type: "denial" } }) }],
      answers: [],
    };
    const step = undo(remember(EMPTY_HISTORY, change));
    expect(step?.change.passages[0]?.after?.labels).toEqual({ claim_type: "event" });
  });

  test("a new act forgets what was undone", () => {
    const back = undo(remember(EMPTY_HISTORY, creates("a")));
    const history = remember(back?.history ?? EMPTY_HISTORY, creates("b"));
    expect(redo(history)).toBeNull();
  });

  test("it goes 200 acts deep and no further", () => {
    let history = EMPTY_HISTORY;
    for (let n = 0; n < DEPTH + 30; n += 1) history = remember(history, creates(`p${n}`));
    let steps = 0;
    for (let step = undo(history); step; step = undo(step.history)) steps += 1;
    expect(steps).toBe(DEPTH);
  });
});

describe("one act in several changes", () => {
  const noted = (note: string, before: string, act: string): Change => ({
    passages: [{ id: "a", before: draft("a", { note: before }), after: draft("a", { note }) }],
    answers: [],
    act,
  });

  test("is taken back by one undo", () => {
    const changes = [
      noted("pasar", "", "one"),
      noted("pasar lama", "pasar", "one"),
      noted("kios", "pasar lama", "two"),
    ];
    const history = changes.reduce(remember, EMPTY_HISTORY);
    expect(history.done.length).toBe(2);
    const second = undo(history);
    const first = second && undo(second.history);
    expect(first?.change.passages[0]?.after?.note).toBe("");
  });

  test("that comes to nothing leaves nothing to undo", () => {
    const history = [noted("pasar", "", "one"), noted("", "pasar", "one")].reduce(remember, EMPTY_HISTORY);
    expect(history.done).toEqual([]);
  });
});

describe("a kept history", () => {
  test("is taken up where its newest change is what the layer shows", () => {
    const history = remember(EMPTY_HISTORY, creates("a"));
    const layer = applyChange(EMPTY, creates("a"));
    expect(leadsTo(history, layer)).toBe(true);
    expect(leadsTo(history, EMPTY)).toBe(false);
    const elsewhere = applyChange(layer, {
      passages: [{ id: "a", before: null, after: draft("a", { note: "changed elsewhere" }) }],
      answers: [],
    });
    expect(leadsTo(history, elsewhere)).toBe(false);
  });
});
