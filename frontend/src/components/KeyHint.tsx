import { shownKey } from "../actions/keys";
import { useCommandScope } from "./CommandScope";
import { Kbd } from "./Kbd";

/** Names of the keys that commands of this page have for this person; null where a command has none. */
export function useKeyName(): (of: string) => string | null {
  const { commands } = useCommandScope();
  return (of) => {
    const key = commands.find((command) => command.id === of)?.keys[0];
    return key ? shownKey(key) : null;
  };
}

/** The key that a command of this page has for this person; nothing where it has none. */
export function KeyHint({ of }: { of: string }) {
  const name = useKeyName()(of);
  return name ? <Kbd>{name}</Kbd> : null;
}
