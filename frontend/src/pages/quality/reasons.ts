/** What to say where a number is missing, and where to look instead. */

import type { RuleScore } from "../../api/types";

/** Why a rule has no precision, as a key of the words. */
export function whyNoPrecision(score: RuleScore): "furniture" | "off" | "unfired" | "undecided" {
  if (score.kind === "boilerplate" || score.sets.length === 0) return "furniture";
  if (!score.suggests) return "off";
  return score.fired === 0 ? "unfired" : "undecided";
}

interface Version {
  version: number;
  language: string;
}

/** The version that was in force before this one, in its language. */
export function earlierVersion(versions: readonly Version[], { version, language }: Version): number | undefined {
  const before = versions.filter((one) => one.language === language && one.version < version);
  return before.length > 0 ? Math.max(...before.map((one) => one.version)) : undefined;
}
