/** Every command whose key is a person's to change, by the page that has it. */

import type { Codebook } from "../api/types";
import type { Command } from "./commands";
import { slotOf } from "./keymap";
import { FIXED_COMMANDS } from "./label/commands";
import { codebookCommands } from "./label/commands/codebook";
import { DISCUSSION_COMMANDS } from "./label/discussion";
import { PROJECTS_COMMANDS, QUEUE_COMMANDS, REVIEW_QUEUE_COMMANDS } from "./listCommands";
import { READING_COMMANDS } from "./reading";
import { RELEASES_COMMANDS } from "./releaseCommands";
import { FIXED_REVIEW_COMMANDS } from "./review/commands";
import { RULES_COMMANDS } from "./rules/commands";

export type KeyCommand = Pick<Command<never>, "id" | "slot" | "keys" | "title">;

export type KeyGroupName = "labels" | "label" | "lists" | "review" | "rules" | "releases";

export interface KeyGroup {
  name: KeyGroupName;
  commands: KeyCommand[];
}

/** Values and dimensions of the codebooks that somebody works with, each key once, titled by all that have it. */
export function labelKeys(codebooks: readonly Codebook[], language: string): KeyCommand[] {
  const bySlot = new Map<string, { command: KeyCommand; titles: string[] }>();
  for (const codebook of codebooks) {
    for (const command of codebookCommands(codebook, language)) {
      const known = bySlot.get(slotOf(command));
      const title = "text" in command.title ? command.title.text : null;
      if (!known) bySlot.set(slotOf(command), { command, titles: title === null ? [] : [title] });
      else if (title !== null && !known.titles.includes(title)) known.titles.push(title);
    }
  }
  return [...bySlot.values()].map(({ command, titles }) =>
    titles.length > 0 ? { ...command, title: { text: titles.join(", ") } } : command,
  );
}

/** Which commands are together on a page, so that no two of them may have the same key. */
export function pagesOf(labels: readonly KeyCommand[]): KeyCommand[][] {
  return [
    [...labels, ...FIXED_COMMANDS, ...DISCUSSION_COMMANDS, ...READING_COMMANDS],
    [...labels, ...FIXED_REVIEW_COMMANDS, ...DISCUSSION_COMMANDS, ...READING_COMMANDS],
    PROJECTS_COMMANDS,
    QUEUE_COMMANDS,
    REVIEW_QUEUE_COMMANDS,
    RULES_COMMANDS,
    RELEASES_COMMANDS,
  ];
}

function once(commands: readonly KeyCommand[]): KeyCommand[] {
  return [...new Map(commands.map((command) => [slotOf(command), command])).values()];
}

/** The same commands as they are listed in a person's settings. */
export function keyGroups(labels: readonly KeyCommand[]): KeyGroup[] {
  return [
    { name: "labels", commands: [...labels] },
    { name: "label", commands: [...FIXED_COMMANDS, ...DISCUSSION_COMMANDS, ...READING_COMMANDS] },
    { name: "lists", commands: once([...PROJECTS_COMMANDS, ...QUEUE_COMMANDS, ...REVIEW_QUEUE_COMMANDS]) },
    { name: "review", commands: [...FIXED_REVIEW_COMMANDS] },
    { name: "rules", commands: RULES_COMMANDS },
    { name: "releases", commands: RELEASES_COMMANDS },
  ];
}
