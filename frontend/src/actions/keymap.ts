/** Which keys a person has: the table's own, changed by choice, without single letters if they are switched off. */

import type { BoundCommand, Command } from "./commands";

export interface KeyChoices {
  /** Whether single letters, digits and signs are keys. */
  letters: boolean;
  /** Command, by its slot, to the key that takes the place of its first one. */
  keys: Record<string, string>;
}

export type Keyed = Pick<Command<never>, "id" | "slot" | "keys">;

export const isLetter = (key: string) => [...key].length === 1;

export const slotOf = ({ id, slot }: Pick<Keyed, "id" | "slot">) => slot ?? id;

/** Two that have the same key from the start are never meant at the same time. */
const areTwins = (a: Keyed, b: Keyed) => a.keys[0] !== undefined && a.keys[0] === b.keys[0];

/** Keys of one command as if it were alone. */
export function keysOf(command: Keyed, { letters, keys }: KeyChoices): string[] {
  const chosen = keys[slotOf(command)];
  const own = chosen ? [chosen, ...command.keys.slice(1)] : command.keys;
  return letters ? own : own.filter((key) => !isLetter(key));
}

/** Keys of a page's commands. A key that was chosen for one is taken from those that only come with it. */
export function withKeys(commands: BoundCommand[], choices: KeyChoices): BoundCommand[] {
  const choosing = commands.filter((command) => choices.keys[slotOf(command)] !== undefined);
  const isTaken = (command: BoundCommand, key: string) =>
    choices.keys[slotOf(command)] !== key &&
    choosing.some((other) => choices.keys[slotOf(other)] === key && !areTwins(other, command));
  return commands.map((command) => ({
    ...command,
    keys: keysOf(command, choices).filter((key) => !isTaken(command, key)),
  }));
}

/** Keys of the browser and of the workbench itself, on every page. */
const RESERVED = new Set(["?", "Tab", "Shift+Tab", "Ctrl+k", "Escape"]);

export const isReserved = (key: string) => RESERVED.has(key);

/** The command that has this key already, on one of the pages where `wanted` is. */
export function holderOf<C extends Keyed>(
  pages: readonly (readonly C[])[],
  wanted: C,
  key: string,
  choices: KeyChoices,
) {
  const all: KeyChoices = { ...choices, letters: true };
  const slot = slotOf(wanted);
  return pages
    .filter((page) => page.some((command) => slotOf(command) === slot))
    .flat()
    .find((other) => slotOf(other) !== slot && keysOf(other, all).includes(key) && !areTwins(other, wanted));
}
