/** From one rule, error or change to the next. */

import { type RefObject, useRef, useState } from "react";
import type { RuleGroup } from "../../state/pack/listing";
import type { Desk } from "./useDesk";

interface Steps {
  step: (by: 1 | -1) => void;
  nextFault: () => void;
  /** Which change is shown, counted from 0. */
  change: number | null;
  setChange: (at: number | null) => void;
  nextChange: () => void;
}

/** `changes` are drawn inside `side`, each with its number as `data-change`. */
export function useSteps(desk: Desk, groups: RuleGroup[], changes: number, side: RefObject<HTMLElement | null>): Steps {
  const { block, faults } = desk;
  const fault = useRef(-1);
  const [change, setChange] = useState<number | null>(null);
  const listed = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  return {
    step(by) {
      const at = block ? listed.indexOf(block.id) : -1;
      const id = listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : at + by];
      if (id !== undefined) desk.show(id);
    },
    nextFault() {
      fault.current = (fault.current + 1) % faults.length;
      const found = faults[fault.current];
      if (found) desk.goToFault(found);
    },
    change,
    setChange,
    nextChange() {
      const at = change === null ? 0 : (change + 1) % changes;
      setChange(at);
      side.current?.querySelector<HTMLElement>(`[data-change="${at}"] a`)?.focus();
    },
  };
}
