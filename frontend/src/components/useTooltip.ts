import { shownKey } from "../actions/keys";
import { useCommandScope } from "./useCommands";
import { useCommandTitle } from "./useCommandTitle";

/** What a command's place says when the mouse rests on it: the command's words and the key that it has for this
    person. */
export function useTooltip(): (of: string | undefined) => string | undefined {
  const { commands } = useCommandScope();
  const titleOf = useCommandTitle();
  return (of) => {
    const command = of === undefined ? undefined : commands.find(({ id }) => id === of);
    if (!command) return undefined;
    const [key] = command.keys;
    return key ? `${titleOf(command)} (${shownKey(key)})` : titleOf(command);
  };
}
