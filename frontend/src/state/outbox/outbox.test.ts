import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { ApiError, networkFailure, statusFailure } from "../../api/errors";
import type { BatchResult, Operation } from "../../api/types";
import { createOutbox } from "./outbox";
import type { OutboxService } from "./service";
import { memoryStorage, openStorage } from "./storage";

type Send = (article: string, operations: Operation[]) => Promise<BatchResult[]>;

const put = (id: string, note = ""): Operation => ({ op: "put", id, start: 0, end: 4, note });
const stored: Send = async (_, operations) => operations.map(({ id }) => ({ id: id ?? "", revision: 1 }));

async function opened(user: string, send: Send): Promise<OutboxService> {
  return createOutbox({
    user,
    storage: await openStorage(user),
    send,
    wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
}

/** Resolves when the outbox looks like this. */
function until(outbox: OutboxService, met: (state: ReturnType<OutboxService["get"]>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (met(outbox.get())) return resolve();
    const stop = outbox.subscribe(() => {
      if (!met(outbox.get())) return;
      stop();
      resolve();
    });
  });
}

describe("sending", () => {
  test("edits made together go out in one batch and are then gone", async () => {
    const batches: number[] = [];
    const outbox = await opened("ada", (article, operations) => {
      batches.push(operations.length);
      return stored(article, operations);
    });
    outbox.enqueue("article", [put("a"), put("b")]);
    outbox.enqueue("article", [put("c")]);
    expect(await outbox.settled("article")).toBe(true);
    expect(batches).toEqual([3]);
    expect(outbox.get().revisions.get("b")).toBe(1);
  });

  test("what the network lost is tried again until it arrives, once each", async () => {
    let lost = 3;
    const arrived: string[] = [];
    const outbox = await opened("ben", async (article, operations) => {
      lost -= 1;
      if (lost > 0) throw networkFailure();
      arrived.push(...operations.map(({ id }) => id ?? ""));
      return stored(article, operations);
    });
    outbox.enqueue(
      "article",
      Array.from({ length: 30 }, (_, n) => put(`p${n}`)),
    );
    await until(outbox, ({ entries }) => entries.length === 0);
    expect(new Set(arrived).size).toBe(30);
    expect(arrived).toHaveLength(30);
    expect(outbox.get().halted).toBeNull();
  });

  test("one refused operation does not keep the others from the server", async () => {
    const outbox = await opened("citra", async (article, operations) => {
      const wrong = operations.findIndex(({ id }) => id === "bad");
      if (wrong < 0) return stored(article, operations);
      throw statusFailure(400, { code: "bad_input", message: "No.", fields: { [String(wrong)]: ["end: outside"] } });
    });
    outbox.enqueue("article", [put("a"), put("bad"), put("c")]);
    expect(await outbox.settled("article")).toBe(false);
    await until(outbox, ({ entries }) => entries.length === 1);
    const [left] = outbox.get().entries;
    expect(left?.operation.id).toBe("bad");
    expect(left?.state).toBe("refused");
    expect(left?.problem?.message).toBe("No.");
  });

  test("a stale edit becomes a conflict with the server's version beside it", async () => {
    const outbox = await opened("dewi", async () => {
      throw statusFailure(412, { code: "stale", message: "", fields: { "0": [""] }, current: { revision: 9 } });
    });
    outbox.enqueue("article", [put("a", "mine")]);
    await until(outbox, ({ entries }) => entries[0]?.state === "conflict");
    expect(outbox.get().entries[0]?.operation.note).toBe("mine");
    expect(outbox.get().entries[0]?.problem?.current).toEqual({ revision: 9 });
  });

  test("a session that ran out keeps everything and goes on after the sign-in", async () => {
    let signedIn = false;
    const outbox = await opened("eka", async (article, operations) => {
      if (!signedIn) throw new ApiError("status", 401, { code: "not_signed_in", message: "", fields: {} });
      return stored(article, operations);
    });
    outbox.enqueue("article", [put("a")]);
    await until(outbox, ({ halted }) => halted === "signedOut");
    expect(outbox.get().entries).toHaveLength(1);
    signedIn = true;
    outbox.resume();
    await until(outbox, ({ entries }) => entries.length === 0);
  });

  test("nothing goes out after its owner signed out", async () => {
    let network = false;
    const arrived: string[] = [];
    const outbox = await opened("hana", async (article, operations) => {
      if (!network) throw networkFailure();
      arrived.push(...operations.map(({ id }) => id ?? ""));
      return stored(article, operations);
    });
    outbox.enqueue("article", [put("a")]);
    await until(outbox, ({ halted }) => halted === "away");
    outbox.close();
    network = true;
    outbox.resume();
    const heir = await opened("hana", stored);
    await until(heir, ({ entries }) => entries.length === 0);
    expect(arrived).toEqual([]);
  });

  test("what was not sent is there after the tab was closed, for its owner alone", async () => {
    const first = await opened("farah", async () => {
      throw networkFailure();
    });
    first.enqueue("article", [put("a", "kept")]);
    await until(first, ({ halted }) => halted === "away");

    const stranger = await opened("galih", stored);
    expect(stranger.get().entries).toEqual([]);

    const arrived: Operation[] = [];
    const again = await opened("farah", (article, operations) => {
      arrived.push(...operations);
      return stored(article, operations);
    });
    await until(again, ({ entries }) => entries.length === 0);
    expect(arrived).toEqual([put("a", "kept")]);
  });
});

describe("where something is in the way", () => {
  test("a browser without room says so, and edits still reach the server", async () => {
    const full = new DOMException("No room.", "QuotaExceededError");
    const arrived: Operation[] = [];
    const outbox = await createOutbox({
      user: "indra",
      storage: { ...memoryStorage(), lasting: true, save: () => Promise.reject(full) },
      send: (article, operations) => {
        arrived.push(...operations);
        return stored(article, operations);
      },
      wait: () => Promise.resolve(),
    });
    outbox.enqueue("article", [put("a")]);
    expect(await outbox.settled("article")).toBe(true);
    expect(arrived).toEqual([put("a")]);
    expect(outbox.get().kept).toBe(false);
  });

  test("an article is handed in after its edits, with their revisions, once the network is back", async () => {
    let network = false;
    const order: string[] = [];
    let waiting: () => void = () => {};
    const outbox = await createOutbox({
      user: "joko",
      storage: memoryStorage(),
      send: async (article, operations) => {
        if (!network) throw networkFailure();
        order.push("edits");
        return stored(article, operations);
      },
      handIn: async ({ annotations }) => {
        order.push(`submit ${JSON.stringify(annotations)}`);
      },
      wait: (time) => (time < 500 ? Promise.resolve() : new Promise((resolve) => (waiting = resolve))),
    });
    outbox.enqueue("article", [put("a")]);
    outbox.handIn({ id: "assignment", article: "article", annotations: { a: null }, seconds: 5 });
    await until(outbox, ({ halted }) => halted === "away");
    expect(order).toEqual([]);
    network = true;
    waiting();
    outbox.resume();
    await until(outbox, ({ submissions }) => submissions.length === 0);
    expect(order).toEqual(["edits", 'submit {"a":1}']);
  });

  test("working on takes back what was handed in", async () => {
    const outbox = await opened("kartini", async () => {
      throw networkFailure();
    });
    outbox.handIn({ id: "assignment", article: "article", annotations: {}, seconds: 5 });
    outbox.enqueue("article", [put("a")]);
    expect(outbox.get().submissions).toEqual([]);
  });
});
