/** The list of rules: in groups, narrowed by what somebody looks for. */

import type { Rule } from "../../api/types";
import type { RuleBlock } from "./blocks";

/** In the order in which a text is worked on. */
export const GROUPS = [
  "attribution",
  "confidence",
  "claim_type",
  "stance",
  "structure",
  "layer",
  "boilerplate",
  "other",
] as const;

export type GroupName = (typeof GROUPS)[number];

export interface ListedRule {
  id: string;
  group: GroupName;
  suggests: boolean;
  /** In words, what can be found besides the id: the rule as it is written. */
  text: string;
}

/** The rules of a text; what the server has read of them tells the group. */
export function listedRules(text: string, blocks: RuleBlock[], known: Rule[]): ListedRule[] {
  const groups = new Map(known.map(({ id, group }) => [id, group]));
  return blocks.map(({ id, from, to }) => {
    const written = text.slice(from, to);
    return {
      id,
      group: groups.get(id) ?? "other",
      suggests: !/^\s*(?:-\s+)?suggests\s*:\s*false\b/m.test(written),
      text: written.toLowerCase(),
    };
  });
}

export interface RuleGroup {
  name: GroupName;
  rules: ListedRule[];
}

/** Groups that hold something, each in the order of the file. Every word must be found. */
export function groupedRules(rules: ListedRule[], query: string): RuleGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter(({ text }) => words.every((word) => text.includes(word)));
  return GROUPS.map((name) => ({ name, rules: found.filter(({ group }) => group === name) })).filter(
    ({ rules: held }) => held.length > 0,
  );
}
