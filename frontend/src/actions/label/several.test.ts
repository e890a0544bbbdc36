import { beforeEach, expect, test } from "vitest";
import type { Workspace } from "../../api/types";
import { edit, setLabel, setType, toggleFlag } from "./edits";
import { testOutbox, testSession } from "./fixture";
import { stepSuggestion } from "./moves";
import { ask, point, stepPointed, wordsOf } from "./pointing";
import { createLabelSession, type LabelSession } from "./session";
import { acceptRule, labelFurther } from "./several";

const TEXT =
  "PLN lalai\n\nWarga: PLN lalai. 🔌 PLN lalai lagi. PLN lalainya parah, kata PLN lalai.\n\nPLN lalai, baca juga.";

async function sessionOver(text: string, more: Partial<Workspace> = {}): Promise<LabelSession> {
  const { workspace } = await testSession();
  let start = 0;
  const lines = text.split("\n\n").map((line, index) => {
    const end = start + [...line].length;
    const segment = { start, end, kind: (["headline", "sentence", "boilerplate"] as const)[index] ?? "sentence" };
    start = end + 2;
    return segment;
  });
  const article = { ...workspace.article, text, segments: lines };
  return createLabelSession({ ...workspace, article, suggestions: [], ...more }, await testOutbox());
}

const quotes = (session: LabelSession) =>
  [...session.get().layer.passages.values()].map(({ start, end }) => session.offsets.slice(start, end));

let session: LabelSession;
beforeEach(async () => {
  session = await sessionOver(TEXT);
});

test("the same words further on get the same labels in one act, and one undo takes them back", () => {
  const at = [...TEXT.slice(0, TEXT.indexOf("PLN lalai. "))].length;
  session.patch({ range: { start: at, end: at + 9 } });
  setType(session, "accusation");
  expect(labelFurther(session)).toBe(2);
  expect(quotes(session)).toEqual(["PLN lalai", "PLN lalai", "PLN lalai"]);
  expect(labelFurther(session)).toBe(0);
  session.undo();
  expect(quotes(session)).toHaveLength(1);
});

test("every open suggestion of a rule is accepted in one act, and one undo opens them again", async () => {
  const { workspace } = await testSession();
  const [one] = workspace.suggestions;
  if (!one) throw new Error("the fixture has a suggestion");
  const suggestions = ["a", "b", "c"].map((id, index) => ({
    ...one,
    id,
    start: index * 4,
    end: index * 4 + 3,
    rule: id === "c" ? "other" : one.rule,
  }));
  session = await sessionOver(TEXT, { suggestions });
  expect(acceptRule(session, one.rule)).toBe(2);
  expect([...session.get().layer.answers.values()]).toEqual(["accepted", "accepted"]);
  session.undo();
  expect(session.get().layer.answers.size).toBe(0);
  expect(session.get().layer.passages.size).toBe(0);
});

test("opening a suggestion's labels changes nothing until something of it is changed", async () => {
  session = await testSession();
  stepSuggestion(session);
  edit(session);
  expect(session.outbox.get().entries).toEqual([]);
  setLabel(session, "confidence", "certain");
  expect(session.outbox.get().entries.map(({ operation }) => operation.op)).toEqual(["edit"]);
  expect(session.selectedRow()?.kind).toBe("own");
});

test("a flag goes to the server and comes off again", () => {
  setType(session, "accusation");
  toggleFlag(session);
  expect(session.outbox.get().entries.at(-1)?.operation.flagged).toBe(true);
  toggleFlag(session);
  expect([...session.get().layer.passages.values()][0]?.flagged).toBe(false);
});

test("words selected in the text fill the holder that was asked for, with their place", () => {
  setType(session, "accusation");
  ask(session, "holder");
  expect(point(session, { start: 11, end: 16 })).toBe(true);
  expect(session.selectedRow()).toMatchObject({ draft: { holder: "Warga", holderSpan: [11, 16] } });
  expect(point(session, { start: 0, end: 3 })).toBe(false);
});

test("arrows point at one word after the other and let what is pointed at grow", () => {
  setType(session, "accusation");
  ask(session, "target");
  expect(stepPointed(session, 1, false)).toEqual({ start: 11, end: 16 });
  const next = stepPointed(session, 1, false);
  expect(next && wordsOf(session, next)).toBe("PLN");
  const grown = stepPointed(session, 1, true);
  expect(grown && wordsOf(session, grown)).toBe("PLN lalai");
});
