import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { articlesQuery } from "../../api/articles";
import { isApiError } from "../../api/client";
import { textsQuery } from "../../api/quality";
import { type MatchText, matchesQuery } from "../../api/rules";
import type { ArticleRow } from "../../api/types";
import { Button } from "../../components/Button";
import { Note } from "../../components/Note";
import { useDebounced } from "../../components/useDebounced";
import { sentencesWith } from "../../state/pack/highlights";
import { ArticlePicker, type Picked } from "./ArticlePicker";
import { MatchedText } from "./MatchedText";
import type { Desk } from "./useDesk";

const PASTED = "pasted";
const OTHER = "other";
const NEWEST = { q: "", source: "", state: "", ordering: "-published_at" } as const;
/** As many as fit into a list that one reads through. */
const OFFERED = 30;

/** The newest articles in a language; all where none is, for a pack may read others too. */
function offeredTo(language: string, articles: ArticleRow[]): ArticleRow[] {
  const own = articles.filter((article) => article.language.toLowerCase().split("-")[0] === language);
  return (own.length > 0 ? own : articles).slice(0, OFFERED);
}

interface MatchesSectionProps {
  desk: Desk;
  /** How often the published rule fired. */
  fired: number;
}

/** What the rule as it is written now matches in a text of one's choice. */
export function MatchesSection({ desk, fired }: MatchesSectionProps) {
  const { t } = useTranslation("rules");
  const queryClient = useQueryClient();
  const { slug, block, text, base } = desk;
  const articles = useInfiniteQuery(articlesQuery(slug, NEWEST));
  const rows = offeredTo(base.pack.language, articles.data?.pages[0]?.results ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [found, setFound] = useState<Picked | null>(null);
  const [picking, setPicking] = useState(false);
  const [pasted, setPasted] = useState("");
  const source = chosen ?? rows[0]?.id ?? PASTED;

  const rested = useDebounced(text);
  const words = useDebounced(pasted);
  const of: MatchText = source === PASTED ? { text: words } : { article: source };
  // What the last check could not read need not be tried; what is published can be read.
  const unread = desk.isChanged && !(block && desk.checked?.rules.some(({ id }) => id === block.id));
  const asked = block !== undefined && !unread && (source !== PASTED || words.trim() !== "") && !articles.isPending;
  const matches = useQuery({
    ...matchesQuery(slug, rested, block?.id ?? "", base.pack.version, of),
    // A text is checked first: what cannot be read is not sent once more to be refused.
    enabled: asked && desk.isChecked && rested === text,
    placeholderData: keepPreviousData,
  });
  if (!block) return null;
  const toFired = async () => {
    const order = { answer: "fired", rule: block.id, version: base.pack.version } as const;
    const texts = await queryClient.fetchInfiniteQuery(textsQuery(slug, order));
    const [newest] = texts.pages.flatMap(({ results }) => results);
    if (!newest) return;
    setFound({ id: newest.article, title: newest.title });
    setChosen(newest.article);
  };
  const shown = asked && matches.data;
  const failure = isApiError(matches.error) ? matches.error : null;
  const whyNot = failure?.code === "pack_invalid" ? t("preview.unreadable") : (failure?.message ?? "");
  return (
    <section className="rule-part" aria-labelledby="matches">
      <div className="row wrap">
        <h2 id="matches">{t("matches.title")}</h2>
        <select
          className="select quiet"
          aria-label={t("matches.text")}
          value={source}
          onChange={(event) => (event.target.value === OTHER ? setPicking(true) : setChosen(event.target.value))}
        >
          <option value={PASTED}>{t("matches.pasted")}</option>
          {found && !rows.some(({ id }) => id === found.id) && <option value={found.id}>{found.title}</option>}
          {rows.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={OTHER}>{t("matches.other")}</option>
        </select>
        {shown && (
          <span className="small dim nowrap" role="status">
            {t("matches.sentences", {
              hit: sentencesWith(shown.sentences, shown.hits),
              count: shown.sentences.length,
            })}
          </span>
        )}
      </div>
      {shown && shown.hits.length === 0 && fired > 0 && source !== PASTED && (
        <Button look="quiet" onClick={() => void toFired()}>
          {t("matches.toFired")}
        </Button>
      )}
      {source === PASTED && (
        <textarea
          className="input read"
          rows={4}
          aria-label={t("matches.paste")}
          placeholder={t("matches.paste")}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      )}
      {(asked ? matches.isError : unread && desk.isChecked) && (
        <Note look="warn">
          <b>{t("matches.failed")}</b> {asked ? whyNot : t("preview.unreadable")}
        </Note>
      )}
      {shown && !matches.isError && (
        <MatchedText key={source} matches={shown} language={base.pack.language} version={base.pack.version} />
      )}
      {picking && (
        <ArticlePicker
          slug={slug}
          title={t("matches.otherTitle")}
          chosen={[]}
          most={1}
          onClose={() => setPicking(false)}
          onChosen={([one]) => {
            setPicking(false);
            if (!one) return;
            setFound(one);
            setChosen(one.id);
          }}
        />
      )}
    </section>
  );
}
