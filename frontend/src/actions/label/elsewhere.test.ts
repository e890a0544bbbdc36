import { beforeEach, describe, expect, test } from "vitest";
import { statusFailure } from "../../api/errors";
import type { BatchResult, Operation } from "../../api/types";
import { createOutbox } from "../../state/outbox/outbox";
import type { OutboxService } from "../../state/outbox/service";
import { memoryStorage } from "../../state/outbox/storage";
import { type News, onlyTab, type Tabs } from "../../state/outbox/tabs";
import { acceptRow, setText } from "./edits";
import { testSession } from "./fixture";
import { follow } from "./follow";
import { stepSuggestion } from "./moves";
import { createLabelSession, type LabelSession } from "./session";

/** The passage that another device made of the same suggestion. */
const THEIRS = "99999999-9999-4999-8999-999999999999";

type Send = (operations: Operation[]) => Promise<BatchResult[]>;

let sent: Operation[];
let session: LabelSession;
let other: LabelSession;

/** Two tabs that hear each other. */
function twoTabs(): [Tabs, Tabs] {
  const heard: ((news: News) => void)[] = [];
  const tab = (at: number): Tabs => ({
    ...onlyTab(),
    gone: () => new Promise(() => {}),
    listen: (listener) => {
      heard[at] = listener;
    },
    tell: (news) => heard[1 - at]?.(structuredClone(news)),
  });
  return [tab(0), tab(1)];
}

async function opened(send: Send): Promise<void> {
  sent = [];
  const { workspace } = await testSession();
  const open = async (tabs: Tabs): Promise<LabelSession> => {
    const outbox: OutboxService = await createOutbox({
      user: "ada",
      storage: memoryStorage(),
      tabs,
      wait: () => Promise.resolve(),
      send: (_, operations) => {
        sent.push(...operations);
        return send(operations);
      },
    });
    const made = createLabelSession(workspace, outbox);
    outbox.onRenamed(made.rename);
    outbox.onMade((article, operations) => follow(made, article, operations));
    return made;
  };
  const [one, two] = twoTabs();
  session = await open(one);
  other = await open(two);
}

const settled = () => session.outbox.settled(session.workspace.article.id);
const passages = (of: LabelSession) => [...of.get().layer.passages.values()];

function accept(): void {
  stepSuggestion(session);
  const row = session.selectedRow();
  if (row) acceptRow(session, row, false);
}

/** The server has a passage of the suggestion already. */
const alike: Send = async (operations) => operations.map(({ id }) => ({ id: id ?? THEIRS, revision: id ? 2 : 1 }));

describe("a suggestion that was accepted elsewhere too", () => {
  beforeEach(() => opened(alike));

  test("becomes the passage that is there, in every tab", async () => {
    accept();
    const mine = passages(session)[0]?.id;
    expect(passages(other)[0]?.id).toBe(mine);
    await settled();
    expect(passages(session).map(({ id }) => id)).toEqual([THEIRS]);
    expect(passages(other).map(({ id }) => id)).toEqual([THEIRS]);
    expect(session.get().selected).toBe(THEIRS);
  });

  test("is changed on the revision that is there", async () => {
    accept();
    await settled();
    setText(session, "note", "perlu dicek");
    await settled();
    expect(sent.at(-1)).toMatchObject({ op: "put", id: THEIRS, revision: 1, note: "perlu dicek" });
    session.undo();
    session.undo();
    expect(passages(session)).toEqual([]);
    await settled();
    expect(sent.at(-1)?.op).toBe("undecide");
  });

  test("takes along what was written in it while the answer was under way", async () => {
    let answer: () => void = () => {};
    const asked = new Promise<void>((reached) => {
      void opened((operations) => {
        if (sent.length > 1) return alike(operations);
        reached();
        return new Promise((resolve) => {
          answer = () => void alike(operations).then(resolve);
        });
      }).then(accept);
    });
    await asked;
    setText(session, "note", "dari sini");
    other.patch({ selected: passages(other)[0]?.id ?? null });
    setText(other, "target", "PLN");
    answer();
    await settled();
    await other.outbox.settled(other.workspace.article.id);
    expect(sent.slice(1).map(({ op, id, revision }) => [op, id, revision])).toEqual([
      ["put", THEIRS, 1],
      ["put", THEIRS, 2],
    ]);
    expect(passages(other)).toMatchObject([{ id: THEIRS, target: "PLN" }]);
  });
});

describe("a suggestion that was answered otherwise elsewhere", () => {
  const current = () => ({ ...passages(session)[0], id: THEIRS, revision: 3, holder: "Sulastri", deleted: false });

  beforeEach(async () => {
    await opened(async (operations) => {
      if (operations[0]?.revision !== 3) {
        throw statusFailure(428, { code: "revision_missing", message: "", fields: { 0: [""] }, current: current() });
      }
      return [{ id: THEIRS, revision: 4 }];
    });
    accept();
    expect(await settled()).toBe(false);
  });

  test("is changed where it is, if the version here is kept", async () => {
    const [entry] = session.outbox.get().entries;
    expect(entry?.state).toBe("conflict");
    session.outbox.keepMine(entry?.id ?? "", 3);
    expect(await settled()).toBe(true);
    expect(passages(session)).toMatchObject([{ id: THEIRS, holder: "" }]);
  });

  test("is shown as it is there, if that is kept", () => {
    const [entry] = session.outbox.get().entries;
    session.outbox.drop(entry?.id ?? "");
    session.accept(passages(session)[0]?.id ?? "", current());
    expect(passages(session)).toMatchObject([{ id: THEIRS, holder: "Sulastri" }]);
    expect(passages(other)).toMatchObject([{ id: THEIRS, holder: "Sulastri" }]);
  });
});
