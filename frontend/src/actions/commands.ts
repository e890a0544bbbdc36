/** What a command is. One table of them feeds keys, key bar, help sheet, palette, buttons and tests. */

import type { ParseKeys } from "i18next";
import { paintFirst } from "../state/paintFirst";

export type CommandGroup = "move" | "label" | "suggestion" | "edges" | "article";

export interface Command<C> {
  id: string;
  /** The name under which a person's own key is kept, where it is not the id: a codebook's third value has the same
      key with every codebook. */
  slot?: string;
  /** Keys as `keyOf` writes them: "j", "J" (with Shift), "[", "Alt+[", "Tab", "Enter", "Shift+Enter". */
  keys: string[];
  group: CommandGroup;
  /** Catalogue key, namespace "commands"; or words that are data, such as a label's title. */
  title: { key: ParseKeys<"commands">; of?: string } | { text: string };
  /** Shown in the key bar under this word; commands that share it share a slot. */
  hint?: ParseKeys<"commands">;
  /** Whether it can be done now. */
  when: (context: C) => boolean;
  /** Seen in the text first, and a frame later in the rest of the page. Not for what moves the focus. */
  quick?: boolean;
  run: (context: C) => void;
}

/** A command with its context filled in: what pages hand to the shell. */
export interface BoundCommand {
  id: string;
  slot?: string;
  keys: string[];
  group: CommandGroup;
  title: Command<never>["title"];
  hint?: ParseKeys<"commands">;
  enabled: () => boolean;
  run: () => void;
}

export function bind<C>(commands: Command<C>[], context: C): BoundCommand[] {
  return commands.map((command) => ({
    id: command.id,
    slot: command.slot,
    keys: command.keys,
    group: command.group,
    title: command.title,
    hint: command.hint,
    enabled: () => command.when(context),
    run: command.quick ? () => paintFirst(() => command.run(context)) : () => command.run(context),
  }));
}

/** The first command that has this key and can be done now. */
export function commandFor(commands: BoundCommand[], key: string): BoundCommand | undefined {
  return commands.find((command) => command.keys.includes(key) && command.enabled());
}
