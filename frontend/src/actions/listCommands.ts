/** Commands that every page with a list has, and those of the home page and the queue. */

import type { Command } from "./commands";

export interface ListContext {
  step(by: 1 | -1): void;
}

export const LIST_MOVES: Command<ListContext>[] = [
  {
    id: "list.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "list.next" },
    hint: "hint.move",
    when: () => true,
    run: ({ step }) => step(1),
  },
  {
    id: "list.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "list.previous" },
    hint: "hint.move",
    when: () => true,
    run: ({ step }) => step(-1),
  },
];

export interface ProjectsContext extends ListContext {
  make(): void;
}

export const PROJECTS_COMMANDS: Command<ProjectsContext>[] = [
  ...LIST_MOVES,
  {
    id: "project.new",
    keys: ["n"],
    group: "article",
    title: { key: "list.newProject" },
    hint: "hint.newProject",
    when: () => true,
    run: ({ make }) => make(),
  },
];

export interface QueueContext extends ListContext {
  /** What Enter does while no row has the focus; null where there is nothing to go on with. */
  resume: (() => void) | null;
  /** Claims the next article; null for those who do not label here. */
  claim: (() => void) | null;
  search(): void;
  /** To the next state filter. */
  filter(): void;
  importArticles: (() => void) | null;
}

export const QUEUE_COMMANDS: Command<QueueContext>[] = [
  ...LIST_MOVES,
  {
    id: "queue.resume",
    keys: ["Enter"],
    group: "article",
    title: { key: "list.resume" },
    hint: "hint.resume",
    when: ({ resume }) => resume !== null,
    run: ({ resume }) => resume?.(),
  },
  {
    id: "queue.claim",
    keys: ["n"],
    group: "article",
    title: { key: "list.claim" },
    hint: "hint.claim",
    when: ({ claim }) => claim !== null,
    run: ({ claim }) => claim?.(),
  },
  {
    id: "queue.search",
    keys: ["/"],
    group: "move",
    title: { key: "list.search" },
    hint: "hint.search",
    when: () => true,
    run: ({ search }) => search(),
  },
  {
    id: "queue.filter",
    keys: ["f"],
    group: "move",
    title: { key: "list.filter" },
    hint: "hint.filter",
    when: () => true,
    run: ({ filter }) => filter(),
  },
  {
    id: "queue.import",
    keys: ["i"],
    group: "article",
    title: { key: "list.import" },
    hint: "hint.import",
    when: ({ importArticles }) => importArticles !== null,
    run: ({ importArticles }) => importArticles?.(),
  },
];

export interface ReviewQueueContext extends ListContext {
  /** Opens the first article; null where none waits. */
  resume: (() => void) | null;
}

export const REVIEW_QUEUE_COMMANDS: Command<ReviewQueueContext>[] = [
  ...LIST_MOVES,
  {
    id: "reviewQueue.resume",
    keys: ["Enter"],
    group: "article",
    title: { key: "list.review" },
    hint: "hint.review",
    when: ({ resume }) => resume !== null,
    run: ({ resume }) => resume?.(),
  },
];
