/** Which keys a person has: the table's own, changed by choice, without single letters if they are switched off. */

import type { BoundCommand, Command } from "./commands";

export interface KeyChoices {
  /** Whether single letters, digits and signs are keys. */
  letters: boolean;
  /** Command to the key that takes the place of its first one. */
  keys: Record<string, string>;
}

type Keyed = Pick<Command<never>, "id" | "keys">;

export const isLetter = (key: string) => [...key].length === 1;

export function keysOf(command: Keyed, { letters, keys }: KeyChoices): string[] {
  const chosen = keys[command.id];
  const own = chosen ? [chosen, ...command.keys.slice(1)] : command.keys;
  return letters ? own : own.filter((key) => !isLetter(key));
}

export function withKeys(commands: BoundCommand[], choices: KeyChoices): BoundCommand[] {
  return commands.map((command) => ({ ...command, keys: keysOf(command, choices) }));
}

/** Digits and the keys that codebooks give to dimensions. */
const RESERVED = /^[0-9scSC?]$/;

export const isReserved = (key: string) => RESERVED.test(key);

/** The command that has this key already. Two that share a key from the start are never meant at the same time. */
export function holderOf<C extends Keyed>(commands: readonly C[], wanted: C, key: string, choices: KeyChoices) {
  const all: KeyChoices = { ...choices, letters: true };
  return commands.find(
    (other) =>
      other.id !== wanted.id &&
      keysOf(other, all).includes(key) &&
      !(other.keys.includes(key) && wanted.keys.includes(key)),
  );
}
