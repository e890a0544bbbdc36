import type { RuleScore } from "../../api/types";

/** Why a rule has no precision, as a key of the words. */
export function whyNoPrecision(score: RuleScore): "furniture" | "off" | "undecided" {
  if (score.kind === "boilerplate" || score.sets.length === 0) return "furniture";
  return score.suggests ? "undecided" : "off";
}
