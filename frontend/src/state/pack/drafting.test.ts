import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDrafting, type DraftServer, isUnkept, type KeptDraft, keep, type WriteResult } from "./drafting";

const kept = (yaml: string, revision: number): KeptDraft => ({ base_version: 7, yaml, revision });

/** A server that answers what it is told to, and remembers what it was sent. */
function server(...answers: (WriteResult | ((yaml: string) => WriteResult))[]) {
  const sent: { yaml: string; revision: number | null; base_version: number }[] = [];
  const put: DraftServer["put"] = (draft) => {
    sent.push(draft);
    const answer = answers.shift();
    const made = typeof answer === "function" ? answer(draft.yaml) : answer;
    return Promise.resolve(made ?? { kind: "kept", draft: kept(draft.yaml, sent.length) });
  };
  return { put, sent };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);

describe("a draft", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("is kept once the typing rests, in one write", async () => {
    const desk = server();
    const drafting = createDrafting({ text: "a", base: 7, kept: null }, desk);
    expect(drafting.get().status).toBe("none");
    drafting.write("ab");
    drafting.write("abc");
    expect(drafting.get().status).toBe("dirty");
    await rest();
    expect(desk.sent).toEqual([{ base_version: 7, yaml: "abc", revision: null }]);
    expect(drafting.get()).toMatchObject({ status: "saved", kept: kept("abc", 1) });
  });

  test("is sent again where more was typed while it was on its way", async () => {
    const desk = server((yaml) => {
      drafting.write("later");
      return { kind: "kept", draft: kept(yaml, 1) };
    });
    const drafting = createDrafting({ text: "a", base: 7, kept: null }, desk);
    drafting.write("first");
    await rest();
    expect(desk.sent.map(({ yaml, revision }) => [yaml, revision])).toEqual([
      ["first", null],
      ["later", 1],
    ]);
    expect(drafting.get().status).toBe("saved");
  });

  test("waits while the server is away", async () => {
    const desk = server({ kind: "away" });
    const drafting = createDrafting({ text: "a", base: 7, kept: null }, desk);
    drafting.write("b");
    await rest();
    expect(drafting.get().status).toBe("waiting");
    await drafting.flush();
    expect(drafting.get().status).toBe("saved");
  });

  test("shows both sides where another window wrote meanwhile, and keeps either", async () => {
    const theirs = kept("theirs", 5);
    const desk = server({ kind: "stale", current: theirs });
    const drafting = createDrafting({ text: "a", base: 7, kept: kept("a", 4) }, desk);
    drafting.write("mine");
    await rest();
    expect(drafting.get()).toMatchObject({ status: "conflict", theirs, text: "mine" });
    drafting.keepMine();
    await rest();
    expect(desk.sent.at(-1)).toEqual({ base_version: 7, yaml: "mine", revision: 5 });
    expect(drafting.get().status).toBe("saved");
  });

  test("the other side can be taken", async () => {
    const desk = server({ kind: "stale", current: kept("theirs", 5) });
    const drafting = createDrafting({ text: "a", base: 7, kept: kept("a", 4) }, desk);
    drafting.write("mine");
    await rest();
    drafting.takeTheirs();
    expect(drafting.get()).toMatchObject({ status: "saved", text: "theirs", theirs: null });
  });

  test("is unkept until the server has it, in a conflict too", async () => {
    const desk = server({ kind: "stale", current: kept("theirs", 5) });
    const drafting = createDrafting({ text: "a", base: 7, kept: kept("a", 4) }, desk);
    expect(isUnkept(drafting.get().status)).toBe(false);
    drafting.write("mine");
    expect(await keep(drafting)).toBe(false);
    expect(drafting.get().status).toBe("conflict");
    drafting.write("mine, and more");
    expect(isUnkept(drafting.get().status)).toBe(true);
    drafting.keepMine();
    expect(await keep(drafting)).toBe(true);
    expect(desk.sent.at(-1)).toEqual({ base_version: 7, yaml: "mine, and more", revision: 5 });
  });

  test.each<WriteResult>([{ kind: "away" }, { kind: "refused", message: "No." }])(
    "$kind: it stays unkept",
    async (end) => {
      const drafting = createDrafting({ text: "a", base: 7, kept: null }, server(end));
      drafting.write("b");
      expect(await keep(drafting)).toBe(false);
    },
  );

  test("is not waited for where the server says nothing", async () => {
    const drafting = createDrafting({ text: "a", base: 7, kept: null }, { put: () => new Promise(() => undefined) });
    drafting.write("b");
    const isKept = keep(drafting);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await isKept).toBe(false);
  });
});
