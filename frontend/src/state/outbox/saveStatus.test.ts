import { expect, test } from "vitest";
import { networkFailure } from "../../api/errors";
import type { BatchResult } from "../../api/types";
import { createOutbox } from "./outbox";
import { saveStatus } from "./saveStatus";
import { memoryStorage } from "./storage";

function started(send: () => Promise<BatchResult[]>) {
  return createOutbox({
    user: "ada",
    storage: { ...memoryStorage(), lasting: true },
    send,
    wait: (milliseconds) => (milliseconds > 500 ? new Promise(() => {}) : Promise.resolve()),
  });
}

const edit = { op: "put", id: "a", start: 0, end: 4 } as const;

test("the moment an edit is made, the header no longer says that all is saved", async () => {
  let arrive: (results: BatchResult[]) => void = () => {};
  const outbox = await started(() => new Promise((resolve) => (arrive = resolve)));
  const told: string[] = [];
  outbox.subscribe(() => told.push(saveStatus(outbox.get()).kind));
  expect(saveStatus(outbox.get()).kind).toBe("saved");
  outbox.enqueue("article", [edit]);
  expect(saveStatus(outbox.get()).kind).toBe("saving");
  await expect.poll(() => outbox.get().entries[0]?.state).toBe("sending");
  expect(told).not.toContain("saved");
  arrive([{ id: "a", revision: 1 }]);
  expect(await outbox.settled("article")).toBe(true);
  expect(saveStatus(outbox.get()).kind).toBe("saved");
});

test("words in a field that are no edit yet are not called saved", async () => {
  const outbox = await started(async () => []);
  expect(saveStatus(outbox.get(), true).kind).toBe("saving");
});

test("without a network the header counts what waits", async () => {
  const outbox = await started(() => Promise.reject(networkFailure()));
  outbox.enqueue("article", [edit, { ...edit, id: "b" }]);
  await expect.poll(() => saveStatus(outbox.get())).toEqual({ kind: "waiting", count: 2 });
});
