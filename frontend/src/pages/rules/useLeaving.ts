/** Holds whoever would leave the page with text that is kept nowhere: sends it, and asks where that cannot be done. */

import { useBlocker } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { readRulesSearch } from "../../app/searches";
import { guardLeaving } from "../../state/leaving";
import { type Drafting, isUnkept, keep } from "../../state/pack/drafting";
import { useStore } from "../../state/store";

/** Set while somebody must choose; called with whether they leave. */
export type LeavingChoice = ((leave: boolean) => void) | null;

export function useLeaving(drafting: Drafting): LeavingChoice {
  const unkept = isUnkept(useStore(drafting).status);
  const [choice, setChoice] = useState<LeavingChoice>(null);

  const mayLeave = useCallback(async () => {
    if (await keep(drafting)) return true;
    return new Promise<boolean>((resolve) => {
      const choose = (leave: boolean) => {
        setChoice(null);
        resolve(leave);
      };
      setChoice(() => choose);
    });
  }, [drafting]);
  useEffect(() => guardLeaving(mayLeave), [mayLeave]);

  // Closing the window is held as well: that is the router's doing while this is not disabled.
  useBlocker({
    disabled: !unkept,
    shouldBlockFn: async ({ current, next }) => {
      const language = readRulesSearch(current.search).language;
      if (next.pathname === current.pathname && readRulesSearch(next.search).language === language) return false;
      return !(await mayLeave());
    },
  });

  // What was on its way has arrived.
  useEffect(() => {
    if (choice && !unkept) choice(true);
  }, [choice, unkept]);
  return choice;
}
