/** The scorecard's order: by any of its columns, what has no number last. */

import type { RuleScore } from "../../api/types";

export const COLUMNS = ["rule", "fired", "accepted", "edited", "rejected", "ignored", "precision"] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  by: Column;
  down: boolean;
}

/** Words begin with A, numbers with the largest, precision with the worst: what needs a person comes first. */
export const startOf = (by: Column): Order => ({ by, down: by !== "rule" && by !== "precision" });

export function sorted(rules: readonly RuleScore[], { by, down }: Order): RuleScore[] {
  const sign = down ? -1 : 1;
  return rules.toSorted((a, b) => {
    const names = a.rule.localeCompare(b.rule, "en");
    if (by === "rule") return sign * names;
    // Of equal ones, those that fired most often matter most.
    const rest = b.fired - a.fired || names;
    const [x, y] = by === "precision" ? [a.precision?.value, b.precision?.value] : [a[by], b[by]];
    if (x === undefined || y === undefined) return x === y ? rest : x === undefined ? 1 : -1;
    return sign * (x - y) || rest;
  });
}
