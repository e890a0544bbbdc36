import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Reason, reasonsOf } from "../../actions/label/explain";
import type { LabelSession } from "../../actions/label/session";
import type { Suggestion } from "../../api/types";

export interface Reasons {
  /** Rule and cue. */
  brief: string;
  /** Rule, cue and what they set, in one sentence. */
  sentence: string;
}

/** Puts into words why a suggestion is there. */
export function useReasons(session: LabelSession, suggestion: Suggestion | null): Reasons {
  const { t, i18n } = useTranslation("label");
  const { language } = i18n;
  const { codebook } = session.workspace;
  return useMemo(() => {
    if (!suggestion) return { brief: "", sentence: "" };
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const say = ({ rule, words, labels }: Reason) =>
      words === null
        ? t("why.rest", { rule, labels: list.format(labels) })
        : t("why.cue", { rule, words, labels: list.format(labels) });
    const reasons = reasonsOf(suggestion, codebook, language, session.offsets.slice);
    // That rule's own words: those of another would be taken for what it had read.
    const words = reasons[0]?.words;
    return {
      brief: `${suggestion.rule} · ${words ? `“${words}”` : t("row.noCue")}`,
      sentence: `${reasons.map(say).join("; ")}.`,
    };
  }, [session, suggestion, codebook, language, t]);
}
