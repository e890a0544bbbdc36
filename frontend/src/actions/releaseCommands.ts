/** The releases page's commands. */

import type { Command } from "./commands";

export interface ReleasesContext {
  step(by: 1 | -1): void;
  copyHash: (() => void) | null;
  download: (() => void) | null;
  freeze: (() => void) | null;
}

export const RELEASES_COMMANDS: Command<ReleasesContext>[] = [
  {
    id: "release.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "releases.next" },
    hint: "hint.release",
    when: () => true,
    run: ({ step }) => step(1),
  },
  {
    id: "release.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "releases.previous" },
    hint: "hint.release",
    when: () => true,
    run: ({ step }) => step(-1),
  },
  {
    id: "release.copy",
    keys: ["y"],
    group: "article",
    title: { key: "releases.copy" },
    hint: "hint.copyHash",
    when: ({ copyHash }) => copyHash !== null,
    run: ({ copyHash }) => copyHash?.(),
  },
  {
    id: "release.download",
    keys: ["d"],
    group: "article",
    title: { key: "releases.download" },
    hint: "hint.download",
    when: ({ download }) => download !== null,
    run: ({ download }) => download?.(),
  },
  {
    id: "release.freeze",
    keys: ["Ctrl+Enter"],
    group: "article",
    title: { key: "releases.freeze" },
    hint: "hint.freeze",
    when: ({ freeze }) => freeze !== null,
    run: ({ freeze }) => freeze?.(),
  },
];
