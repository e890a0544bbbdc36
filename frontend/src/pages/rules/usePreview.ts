/** Trying a draft out: over gold or chosen articles, and which of the changes is looked at. */

import { useState } from "react";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { previewDraft } from "../../api/rules";
import type { Preview } from "../../api/types";
import type { Picked } from "./ArticlePicker";

export type ChangeKind = "all" | "gained" | "lost" | "changed";

export interface PreviewDesk {
  over: "gold" | "articles";
  setOver: (over: "gold" | "articles") => void;
  articles: Picked[];
  setArticles: (articles: Picked[]) => void;
  run: () => void;
  running: boolean;
  result: Preview | null;
  /** The text that was run: the draft may have gone on since. */
  ran: string | null;
  /** Why the last run failed, while the text is still the one that failed. */
  failure: ApiError | null;
  kind: ChangeKind;
  setKind: (kind: ChangeKind) => void;
}

export function usePreview(slug: string, text: string, against: number): PreviewDesk {
  const [over, setOver] = useState<"gold" | "articles">("gold");
  const [articles, setArticles] = useState<Picked[]>([]);
  const [running, setRunning] = useState(false);
  const [result, setResult] = useState<Preview | null>(null);
  const [ran, setRan] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ yaml: string; cause: ApiError } | null>(null);
  const [kind, setKind] = useState<ChangeKind>("all");

  const run = async () => {
    if (running) return;
    setRunning(true);
    setFailed(null);
    const yaml = text;
    try {
      const gold = over === "gold";
      const ids = gold ? [] : articles.map(({ id }) => id);
      setResult(await previewDraft(slug, { yaml, against, gold, articles: ids, rule: "" }));
      setRan(yaml);
      setKind("all");
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailed({ yaml, cause });
    } finally {
      setRunning(false);
    }
  };
  const failure = failed?.yaml === text ? failed.cause : null;
  return { over, setOver, articles, setArticles, run: () => void run(), running, result, ran, failure, kind, setKind };
}
