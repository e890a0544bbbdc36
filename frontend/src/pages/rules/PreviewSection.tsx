import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { useFormats } from "../../components/useFormats";
import { ArticlePicker } from "./ArticlePicker";
import { BeforeAfter } from "./BeforeAfter";
import type { Desk } from "./useDesk";
import type { PreviewDesk } from "./usePreview";

const MOST_ARTICLES = 50;

interface PreviewSectionProps {
  desk: Desk;
  preview: PreviewDesk;
  /** What the next version will be called. */
  next: number;
  /** Why it cannot be run now; null where it can. */
  held: string | null;
}

/** What the draft would do: chosen articles, and the table before and after. */
export function PreviewSection({ desk, preview, next, held }: PreviewSectionProps) {
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const [picking, setPicking] = useState(false);
  const { over, articles, result, failure, running, ran } = preview;
  return (
    <section aria-labelledby="preview">
      <div className="h">
        <h2 id="preview">{t("preview.title")}</h2>
        {result && result.articles > 0 && !running && (
          <span className="end dim small">
            {t("preview.over", {
              count: result.articles,
              shown: number(result.articles),
              seconds: number(Math.round(result.seconds * 10) / 10),
            })}
          </span>
        )}
      </div>
      <div className="row wrap">
        <Segmented
          label={t("preview.where")}
          value={over}
          onChange={preview.setOver}
          choices={[
            { value: "gold", title: t("preview.gold") },
            { value: "articles", title: t("preview.articles") },
          ]}
        />
        {over === "articles" && (
          <Button look="quiet" onClick={() => setPicking(true)}>
            {articles.length === 0 ? t("preview.choose") : t("preview.chosen", { count: articles.length })}
          </Button>
        )}
        <Button command="rules.run" disabled={held !== null || running} onClick={preview.run}>
          {t(running ? "preview.running" : "preview.run")}
        </Button>
      </div>
      {held && !running && <p className="small ink2">{held}</p>}
      {failure && (
        <Note look="bad">
          <b>{t(failure.away ? "preview.away" : "preview.failed")}</b>{" "}
          {failure.code === "pack_invalid" ? t("preview.unreadable") : failure.message}
        </Note>
      )}
      {result && result.articles > 0 && ran !== desk.text && <p className="small warn">{t("preview.outdated")}</p>}
      {result && (
        <div aria-busy={running} className={running ? "stale" : undefined}>
          {result.scores ? (
            <BeforeAfter scores={result.scores} gold={result.gold} before={result.against ?? 0} after={next} />
          ) : (
            <p className="small ink2">
              {t(result.gold === 0 && over === "gold" ? "preview.noGold" : "preview.noScores")}
            </p>
          )}
          {result.truncated && <p className="small warn">{t("preview.truncated")}</p>}
        </div>
      )}
      {picking && (
        <ArticlePicker
          slug={desk.slug}
          title={t("preview.chooseTitle")}
          chosen={articles}
          most={MOST_ARTICLES}
          onClose={() => setPicking(false)}
          onChosen={(chosen) => {
            setPicking(false);
            preview.setArticles(chosen);
          }}
        />
      )}
    </section>
  );
}
