import { beforeEach, describe, expect, test } from "vitest";
import { catalogues } from "../../i18n/catalogues";
import { type BoundCommand, bind, commandFor } from "../commands";
import { keyOf, shownKey } from "../keys";
import { labelCommands } from "./commands";
import { CODEBOOK, testSession } from "./fixture";
import { stepSuggestion } from "./moves";
import type { LabelSession } from "./session";

let session: LabelSession;
let commands: BoundCommand[];
let submitted: string[];

beforeEach(async () => {
  session = await testSession();
  submitted = [];
  commands = bind(labelCommands(CODEBOOK, "en"), {
    session,
    submit: () => submitted.push("submit"),
    submitEmpty: () => submitted.push("empty"),
    skip: () => submitted.push("skip"),
  });
});

const press = (...keys: string[]) => {
  for (const key of keys) commandFor(commands, key)?.run();
};

function text(catalogue: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], catalogue);
}

describe("the table of commands", () => {
  test("ids are unique", () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every title and hint is written in both languages", () => {
    for (const command of commands) {
      for (const language of ["en", "id"] as const) {
        const { title, hint } = command;
        if ("key" in title) expect(text(catalogues[language].commands, title.key), title.key).toBeTypeOf("string");
        if (hint) expect(text(catalogues[language].commands, hint), hint).toBeTypeOf("string");
      }
    }
  });

  test("no key means two things at once, wherever the analyst is", () => {
    const places = [() => {}, () => stepSuggestion(session), () => press("1"), () => press("z"), () => press("j", "{")];
    for (const go of places) {
      go();
      const taken = new Map<string, string>();
      for (const command of commands.filter((one) => one.enabled())) {
        for (const key of command.keys) {
          expect(taken.get(key), `${key}: ${taken.get(key)} and ${command.id}`).toBeUndefined();
          taken.set(key, command.id);
        }
      }
    }
  });

  test("number keys follow the codebook", () => {
    expect(commands.find(({ keys }) => keys.includes("0"))?.id).toBe("type.not_claim");
    expect(commands.find(({ keys }) => keys.includes("2"))?.title).toEqual({ text: "prediction" });
  });

  test("an article is labelled and submitted by keys alone", () => {
    press("1", "s", "j", "a", "j", "0");
    expect([...session.get().layer.passages.values()].map(({ labels }) => labels.claim_type)).toEqual([
      "accusation",
      "prediction",
      "not_claim",
    ]);
    press("Enter");
    expect(submitted).toEqual(["submit"]);
  });

  test("an empty layer is submitted only by the key that says so", () => {
    press("Enter");
    expect(submitted).toEqual([]);
    press("Shift+Enter");
    expect(submitted).toEqual(["empty"]);
  });

  test("undo and redo go through all of it", () => {
    press("1", "c", "j", "x", "z", "z", "z");
    expect(session.get().layer.passages.size).toBe(0);
    expect(session.get().layer.answers.size).toBe(0);
    press("Z", "Z", "Z");
    expect(session.get().layer.passages.size).toBe(1);
    expect([...session.get().layer.answers.values()]).toEqual(["rejected"]);
  });
});

describe("names of keys", () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
    keyOf({ key: name, code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

  test("Shift shows in letters, and is named elsewhere", () => {
    expect(key("J", { shiftKey: true })).toBe("J");
    expect(key("Enter", { shiftKey: true })).toBe("Shift+Enter");
    expect(key("Z", { shiftKey: true, ctrlKey: true })).toBe("Ctrl+Shift+z");
  });

  test("Alt with a bracket is the bracket on every layout", () => {
    expect(key("“", { altKey: true, code: "BracketLeft" })).toBe("Alt+[");
    expect(key("”", { altKey: true, shiftKey: true, code: "BracketRight" })).toBe("Alt+}");
  });

  test("hints spell Shift out", () => {
    expect(shownKey("J")).toBe("Shift J");
    expect(shownKey("Ctrl+k")).toBe("Ctrl K");
    expect(shownKey("Alt+[")).toBe("Alt [");
    expect(shownKey("?")).toBe("?");
  });
});
