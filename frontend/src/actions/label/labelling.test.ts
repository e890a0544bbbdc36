import { beforeEach, describe, expect, test } from "vitest";
import { grow, moveEdge, shrink } from "./edges";
import { acceptRow, cycle, removeRow, setText, setType } from "./edits";
import { testOutbox, testSession } from "./fixture";
import { lintOf } from "./lint";
import { pick, stepRow, stepSentence, stepSuggestion } from "./moves";
import { createLabelSession, type LabelSession } from "./session";
import { gapsIn } from "./submit";

let session: LabelSession;
beforeEach(async () => {
  session = await testSession();
});

const own = () => [...session.get().layer.passages.values()];
const quotes = () => own().map(({ start, end }) => session.offsets.slice(start, end));
const chosen = () => {
  const row = session.selectedRow();
  return row && session.offsets.slice(row.start, row.end);
};

describe("moving", () => {
  test("the cursor steps over boilerplate and stays at the ends", () => {
    for (let n = 0; n < 9; n += 1) stepSentence(session, 1);
    expect(session.get().cursor).toBe(2);
    expect(session.sentences).toHaveLength(3);
  });

  test("coming to a sentence selects the suggestion in it", () => {
    stepSentence(session, 1);
    expect(chosen()).toBe("Listrik mungkin padam lagi");
  });

  test("Tab finds the next suggestion from anywhere", () => {
    for (let n = 0; n < 3; n += 1) stepSentence(session, 1);
    stepSuggestion(session);
    expect(session.selectedRow()?.kind).toBe("suggested");
    expect(session.get().cursor).toBe(1);
  });

  test("next and previous passage go through the list in text order", () => {
    setType(session, "accusation");
    stepRow(session, 1);
    expect(chosen()).toBe("Listrik mungkin padam lagi");
    stepRow(session, -1);
    expect(chosen()).toBe("Bupati menuduh 🔌 PLN lalai");
  });

  test("clicking the same place again selects the passage around", () => {
    setType(session, "accusation");
    const outer = session.get().selected ?? "";
    session.patch({ range: { start: 0, end: 6 } });
    setType(session, "prediction");
    const inner = session.get().selected ?? "";
    pick(session, [inner, outer], 2);
    expect(session.get().selected).toBe(outer);
    pick(session, [inner, outer], 2);
    expect(session.get().selected).toBe(inner);
  });
});

describe("labelling", () => {
  test("one key labels the sentence without its final punctuation, with the usual labels", () => {
    setType(session, "accusation");
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN lalai"]);
    expect(own()[0]?.labels).toEqual({ claim_type: "accusation", confidence: "certain", stance: "neutral" });
  });

  test("another type key changes the selected passage instead of making a second one", () => {
    setType(session, "accusation");
    setType(session, "prediction");
    expect(own().map(({ labels }) => labels.claim_type)).toEqual(["prediction"]);
  });

  test("what is no claim has neither stance nor confidence, and gets them back with another type", () => {
    setType(session, "not_claim");
    expect(own()[0]?.labels).toEqual({ claim_type: "not_claim" });
    cycle(session, "stance", 1);
    expect(own()[0]?.labels).toEqual({ claim_type: "not_claim" });
    setType(session, "accusation");
    expect(own()[0]?.labels.stance).toBe("neutral");
  });

  test("labelling the same stretch twice keeps one passage", () => {
    setType(session, "accusation");
    session.patch({ selected: null });
    setType(session, "prediction");
    expect(own()).toHaveLength(1);
  });

  test("accepting keeps the suggestion's labels and remembers where they came from", () => {
    stepSuggestion(session);
    const row = session.selectedRow();
    if (row) acceptRow(session, row, true);
    expect(own()[0]).toMatchObject({
      suggestion: "11111111-1111-4111-8111-111111111111",
      labels: { claim_type: "prediction", confidence: "possible", stance: "neutral" },
    });
    expect([...session.get().layer.answers.values()]).toEqual(["accepted"]);
  });

  test("a type key on a suggestion of another type accepts it as edited", () => {
    stepSuggestion(session);
    setType(session, "accusation");
    expect([...session.get().layer.answers.values()]).toEqual(["edited"]);
    expect(session.outbox.get().entries[0]?.operation.op).toBe("edit");
  });

  test("deleting what came from a suggestion rejects it, and undo brings both back", () => {
    stepSuggestion(session);
    const suggestion = session.selectedRow();
    if (suggestion) acceptRow(session, suggestion, false);
    const row = session.selectedRow();
    if (row) removeRow(session, row);
    expect([...session.get().layer.answers.values()]).toEqual(["rejected"]);
    expect(own()).toEqual([]);
    session.undo();
    expect(own()).toHaveLength(1);
    session.undo();
    expect(session.get().layer.answers.size).toBe(0);
    expect(session.selectedRow()?.kind).toBe("suggested");
  });

  test("a reload puts what waits over what the server told", async () => {
    stepSuggestion(session);
    setType(session, "accusation");
    stepSentence(session, -1);
    setType(session, "prediction");
    setText(session, "note", "perlu dicek");
    const again = createLabelSession(session.workspace, session.outbox);
    expect(again.get().layer).toEqual(session.get().layer);
    const elsewhere = createLabelSession(session.workspace, await testOutbox());
    expect(elsewhere.get().layer.passages.size).toBe(0);
  });

  test("a stance that needs a target is a gap until it has one", () => {
    setType(session, "accusation");
    cycle(session, "stance", 1);
    expect([...gapsIn(session).values()]).toEqual([["target"]]);
    setText(session, "target", "PLN");
    expect(gapsIn(session).size).toBe(0);
  });

  test("a label that contradicts a cue in its passage is pointed at", () => {
    stepSuggestion(session);
    setType(session, "accusation");
    cycle(session, "confidence", 1);
    const [draft] = own();
    const lints = draft ? lintOf(draft, session.suggestions, "claim_type") : [];
    expect(lints.map(({ dimension, value }) => [dimension, value])).toEqual([["confidence", "possible"]]);
  });
});

describe("edges", () => {
  test("both edges of a passage move by word, past emoji and quotation marks", () => {
    setType(session, "accusation");
    moveEdge(session, "end", -1, "word");
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN"]);
    moveEdge(session, "start", 1, "word");
    expect(quotes()).toEqual(["menuduh 🔌 PLN"]);
    moveEdge(session, "start", -1, "word");
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN"]);
    moveEdge(session, "end", 1, "character");
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN "]);
  });

  test("an edge never crosses the other one", () => {
    session.patch({ range: { start: 0, end: 6 } });
    for (let n = 0; n < 5; n += 1) moveEdge(session, "end", -1, "word");
    expect(session.get().range).toEqual({ start: 0, end: 6 });
  });

  test("without a passage the keys mark words, and a type key labels what is marked", () => {
    stepSentence(session, 1);
    stepSentence(session, 1);
    moveEdge(session, "end", -1, "word");
    moveEdge(session, "end", -1, "word");
    expect(own()).toEqual([]);
    setType(session, "accusation");
    expect(quotes()).toEqual(["Warga “sangat"]);
  });

  test("growing takes the next sentence in, shrinking gives it back", () => {
    setType(session, "accusation");
    grow(session);
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN lalai. Listrik mungkin padam lagi"]);
    shrink(session);
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN lalai"]);
    shrink(session);
    expect(quotes()).toEqual(["Bupati menuduh 🔌 PLN"]);
  });
});
