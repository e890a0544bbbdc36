/** The commands of the page that is open, as its parts see them. */

import { createContext, useContext, useLayoutEffect } from "react";
import type { BoundCommand } from "../actions/commands";

export interface Scope {
  commands: BoundCommand[];
  setCommands: (commands: BoundCommand[]) => void;
  openHelp: () => void;
  openPalette: () => void;
}

export const ScopeContext = createContext<Scope | null>(null);

export function useCommandScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error("useCommandScope needs a CommandScope above it");
  return scope;
}

/** Makes these the page's commands while it is open. Keep the array stable (useMemo). */
export function useCommands(commands: BoundCommand[]): void {
  const { setCommands } = useCommandScope();
  // Before the page is painted: whoever sees an article can press a key on it, and none may be lost.
  useLayoutEffect(() => {
    setCommands(commands);
    return () => setCommands([]);
  }, [commands, setCommands]);
}
