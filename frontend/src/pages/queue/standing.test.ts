import { expect, test } from "vitest";
import type { Assignment } from "../../api/types";
import { countOf, inQueueOrder, lastDays, passes, toContinue } from "./standing";

const assignment = (state: Assignment["state"], rest: Partial<Assignment> = {}): Assignment => ({
  id: state,
  article: state,
  annotator: "ada",
  state,
  codebook_version: 1,
  seconds: 0,
  submitted_at: null,
  reason: "",
  project: "pilot",
  title: state,
  source: "Warta",
  published_at: null,
  ...rest,
});

test("Ada goes on with what she began, and only then with what came back", () => {
  const queue = [assignment("todo"), assignment("returned"), assignment("doing")];
  expect(toContinue(queue)?.state).toBe("doing");
  expect(toContinue(queue.slice(0, 2))?.state).toBe("returned");
  expect(toContinue([assignment("submitted")])).toBeUndefined();
});

test("what was returned stands on top of her queue", () => {
  const order = inQueueOrder([assignment("accepted"), assignment("todo"), assignment("returned")]);
  expect(order.map(({ state }) => state)).toEqual(["returned", "todo", "accepted"]);
});

test("open is everything that she can still change", () => {
  expect(passes("open", assignment("returned"))).toBe(true);
  expect(passes("open", assignment("submitted"))).toBe(false);
  expect(countOf("open", { todo: 2, doing: 1, submitted: 5 })).toBe(3);
  expect(countOf("all", { todo: 2, submitted: 5 })).toBe(7);
});

test("her week counts what she submitted by day", () => {
  const now = new Date(2025, 7, 8, 12);
  const at = (day: number) => new Date(2025, 7, day, 9).toISOString();
  const days = lastDays(
    [
      assignment("submitted", { submitted_at: at(8), seconds: 90 }),
      assignment("accepted", { submitted_at: at(7), seconds: 30 }),
      assignment("accepted", { submitted_at: at(1), seconds: 30 }),
    ],
    now,
  );
  expect(days.map(({ submitted }) => submitted)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  expect(days.at(-1)?.seconds).toBe(90);
});
