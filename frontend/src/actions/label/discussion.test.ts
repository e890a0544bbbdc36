import { expect, test } from "vitest";
import type { Comment } from "../../api/types";
import { mentionAt, mentionsIn, threadsOf } from "./discussion";

const comment = (id: string, thread: string | null, resolved_at: string | null = null): Comment => ({
  id,
  thread,
  resolved_at,
  annotation: null,
  author: "ada",
  body: id,
  mentions: [],
  created_at: "2025-01-01T00:00:00Z",
});

test("replies stand under what they answer, resolved threads last", () => {
  const threads = threadsOf([
    comment("a", null, "2025-01-02T00:00:00Z"),
    comment("b", null),
    comment("a1", "a"),
    comment("b1", "b"),
  ]);
  expect(threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
    ["b", ["b1"]],
    ["a", ["a1"]],
  ]);
});

test("mentions are told from mail addresses", () => {
  expect(mentionsIn("ask @rita, not a@b.example")).toEqual(["ask ", "@rita", ", not a@b.example"]);
});

test("a name is offered while it is written", () => {
  expect(mentionAt("see @ri")).toBe("ri");
  expect(mentionAt("see @rita and")).toBeNull();
  expect(mentionAt("a@b")).toBeNull();
});
