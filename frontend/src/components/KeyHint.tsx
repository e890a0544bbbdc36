import { shownKey } from "../actions/keys";
import { useCommandScope } from "./CommandScope";
import { Kbd } from "./Kbd";

/** The key that a command of this page has for this person; nothing where it has none. */
export function KeyHint({ of }: { of: string }) {
  const key = useCommandScope().commands.find((command) => command.id === of)?.keys[0];
  return key ? <Kbd>{shownKey(key)}</Kbd> : null;
}
