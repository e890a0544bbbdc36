import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { PackFault } from "../api/errors";
import { faultIn } from "../i18n/faults";

/** Says a fault of a rule pack in the reader's language. */
export function useFaultWords(): (fault: Pick<PackFault, "message" | "code" | "params">) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((fault) => faultIn(language, fault, fault.message), [language]);
}
