/** Talking about an article: the command, and how comments come together in threads. */

import type { Comment } from "../../api/types";
import type { Command } from "../commands";

export interface DiscussionContext {
  comment(): void;
}

export const DISCUSSION_COMMANDS: Command<DiscussionContext>[] = [
  {
    id: "article.comment",
    keys: ["d"],
    group: "article",
    title: { key: "discussion.comment" },
    when: () => true,
    run: ({ comment }) => comment(),
  },
];

export interface Thread {
  first: Comment;
  replies: Comment[];
}

/** Threads in the order in which they began, open ones before resolved ones. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const threads = comments
    .filter(({ thread }) => thread === null)
    .map((first) => ({ first, replies: comments.filter(({ thread }) => thread === first.id) }));
  const resolved = ({ first }: Thread) => (first.resolved_at === null ? 0 : 1);
  return threads.sort((a, b) => resolved(a) - resolved(b));
}

/** A body in pieces; those at odd places are mentions. */
export function mentionsIn(body: string): string[] {
  return body.split(/((?<![\w@])@[\w.+-]+)/);
}

/** The name that is being written at the end of the words before the caret; null where none is. */
export function mentionAt(words: string): string | null {
  return /(?<![\w@])@([\w.+-]*)$/.exec(words)?.[1] ?? null;
}
