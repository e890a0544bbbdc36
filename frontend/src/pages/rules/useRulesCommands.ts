import { useMemo, useRef } from "react";
import { RULES_COMMANDS, type RulesContext } from "../../actions/rules/commands";
import { useCommands } from "../../components/useCommands";

/** Makes the page's commands act on what it shows at the moment of the press. */
export function useRulesCommands(context: RulesContext): void {
  const now = useRef(context);
  now.current = context;
  useCommands(
    useMemo(
      () =>
        RULES_COMMANDS.map((command) => ({
          ...command,
          enabled: () => command.when(now.current),
          run: () => command.run(now.current),
        })),
      [],
    ),
  );
}
