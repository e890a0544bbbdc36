/** Leaving what was begun, and what becomes of the whole article. */

import { leaveMode } from "../decisions";
import type { ReviewCommand } from "./context";

export const ARTICLE: ReviewCommand[] = [
  {
    id: "mode.leave",
    keys: ["Escape"],
    group: "label",
    title: { key: "review.leave" },
    when: ({ session }) => session.get().mode !== "choose",
    run: ({ session }) => leaveMode(session),
  },
  {
    id: "article.complete",
    keys: ["Shift+Enter"],
    group: "article",
    title: { key: "review.complete" },
    hint: "hint.complete",
    when: ({ complete }) => complete !== null,
    run: ({ complete }) => complete?.(),
  },
  {
    id: "article.sendBack",
    keys: ["B"],
    group: "article",
    title: { key: "review.sendBack" },
    when: ({ session }) => session.writable,
    run: ({ sendBack }) => sendBack(),
  },
  {
    id: "article.next",
    keys: ["N"],
    group: "article",
    title: { key: "review.nextArticle" },
    when: ({ nextArticle }) => nextArticle !== null,
    run: ({ nextArticle }) => nextArticle?.(),
  },
  {
    id: "article.previous",
    keys: ["P"],
    group: "article",
    title: { key: "review.previousArticle" },
    when: ({ previousArticle }) => previousArticle !== null,
    run: ({ previousArticle }) => previousArticle?.(),
  },
];
