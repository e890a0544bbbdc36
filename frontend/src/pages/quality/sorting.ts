/** The scorecard's order: by any of its columns, what has no number last; rules without numbers stand apart. */

import type { RuleScore } from "../../api/types";

export const COLUMNS = ["rule", "precision", "fired", "accepted", "edited", "rejected", "ignored"] as const;

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

export interface Parted {
  fired: RuleScore[];
  /** They could have, and have not. */
  unfired: RuleScore[];
  /** They end clauses or find names: no suggestion is theirs, so nothing of them is counted. */
  uncounted: RuleScore[];
}

export const isCounted = ({ kind, sets }: RuleScore) => kind === "boilerplate" || sets.length > 0;

export function parted(rules: readonly RuleScore[]): Parted {
  const hasFired = ({ fired, shown, compared }: RuleScore) => fired + shown + compared > 0;
  const silent = rules.filter((rule) => !hasFired(rule));
  return {
    fired: rules.filter(hasFired),
    unfired: silent.filter(isCounted),
    uncounted: silent.filter((rule) => !isCounted(rule)),
  };
}
