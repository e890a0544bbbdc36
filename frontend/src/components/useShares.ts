import { useMemo } from "react";
import { type Shares, sharesIn } from "../i18n/shares";
import { preferences } from "../state/preferences";
import { useStore } from "../state/store";

/** Shares as the reader's language writes them. */
export function useShares(): Shares {
  const { language } = useStore(preferences);
  return useMemo(() => sharesIn(language), [language]);
}
