/** What becomes of a draft on a newer version, in words. */

import type { TFunction } from "i18next";
import type { Rebased } from "../../state/pack/rebase";

const NAMED = 6;

/** A sentence each for what goes along, what both sides changed, and what stays although it was taken out. */
export function mergeWords(t: TFunction<"rules">, merged: Rebased, version: number): string[] {
  const named = (names: string[]) => {
    const parts = [...new Set(names)];
    const first = parts.slice(0, NAMED).join(", ");
    return parts.length > NAMED ? t("stale.more", { parts: first, count: parts.length - NAMED }) : first;
  };
  return (["moved", "clashes", "restored"] as const)
    .filter((fate) => merged[fate].length > 0)
    .map((fate) => t(`stale.${fate}`, { parts: named(merged[fate]), version }));
}
