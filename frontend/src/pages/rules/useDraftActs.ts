/** What ends a draft: it is published or discarded, or the page opens anew because somebody else published. */

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import { retaggingsQuery } from "../../api/retagging";
import { discardDraft } from "../../api/rules";
import type { Pack } from "../../api/types";
import { showToast } from "../../components/Toast";
import { keep } from "../../state/pack/drafting";
import type { Desk } from "./useDesk";

interface DraftActs {
  /** Tells of a version that is in force by now, and shows it. */
  published: (pack: Pack) => void;
  discard: () => Promise<void>;
  /** Why the draft was not discarded. */
  refusal: string | null;
  /** Opens the page anew, unless that would lose what was typed. */
  reopen: () => Promise<void>;
}

interface DraftEnds {
  desk: Desk;
  language: string;
  onLanguage: (language: string) => void;
  onReopen: () => void;
}

export function useDraftActs({ desk, language, onLanguage, onReopen }: DraftEnds): DraftActs {
  const { slug, base, drafting } = desk;
  const { t } = useTranslation("rules");
  const queryClient = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);

  // What the server did not take is only here: it must not be replaced by what the server has.
  const reopen = async () => {
    if (await keep(drafting)) onReopen();
  };
  const published = (pack: Pack) => {
    showToast({ text: t("publish.done", { name: pack.name, version: pack.version }) });
    void queryClient.invalidateQueries({ queryKey: retaggingsQuery(slug).queryKey });
    void queryClient.invalidateQueries({ queryKey: ["project", slug, "quality"] });
    if (pack.language !== language) onLanguage(pack.language);
    void reopen();
  };
  const discard = async () => {
    try {
      await drafting.flush();
      await discardDraft(slug, language);
      drafting.reset(base.yaml, base.pack.version, null);
      onReopen();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setRefusal(cause.away ? t("discard.away") : cause.message);
    }
  };
  return { published, discard, refusal, reopen };
}
