import { shownKey } from "../actions/keys";
import { Kbd } from "./Kbd";
import { useCommandScope } from "./useCommands";

/** Names of the keys that commands of this page have for this person; null where a command has none. */
export function useKeyName(): (of: string) => string | null {
  const { commands } = useCommandScope();
  return (of) => {
    const key = commands.find((command) => command.id === of)?.keys[0];
    return key ? shownKey(key) : null;
  };
}

/** Whether somebody with these keys can label by them: single letters may be switched off. */
export function useLabelKeysOn(): boolean {
  const { commands } = useCommandScope();
  return commands.some(({ id, keys }) => id.startsWith("type.") && keys.length > 0);
}

/** The key that a command of this page has for this person; nothing where it has none. */
export function KeyHint({ of }: { of: string }) {
  const name = useKeyName()(of);
  return name ? <Kbd>{name}</Kbd> : null;
}
