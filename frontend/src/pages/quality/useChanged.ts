/** What edits changed, in words, what was changed most first. */

import { useTranslation } from "react-i18next";
import type { RuleScore } from "../../api/types";
import { useFormats } from "../../components/useFormats";

export function useChanged(): (changed: RuleScore["changed"]) => string {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const named = (name: string) =>
    name === "boundaries" || name === "holder" || name === "target" ? t(`changed.${name}`) : name;
  return (changed) =>
    Object.entries(changed)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${named(name)}\u00a0${number(count)}`)
      .join(", ");
}
