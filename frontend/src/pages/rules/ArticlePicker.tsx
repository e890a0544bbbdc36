import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { articlesQuery } from "../../api/articles";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorPanel } from "../../components/ErrorPanel";
import { SearchBox } from "../../components/SearchBox";
import { Skeleton } from "../../components/Skeleton";
import { useDebounced } from "../../components/useDebounced";

export interface Picked {
  id: string;
  title: string;
}

interface ArticlePickerProps {
  slug: string;
  title: string;
  chosen: Picked[];
  /** One closes at once; several are ticked and then taken. */
  most: number;
  onChosen: (articles: Picked[]) => void;
  onClose: () => void;
}

/** Articles of the project, found by words. */
export function ArticlePicker({ slug, title, chosen, most, onChosen, onClose }: ArticlePickerProps) {
  const { t } = useTranslation("rules");
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<Picked[]>(chosen);
  const q = useDebounced(search.trim());
  const articles = useInfiniteQuery(articlesQuery(slug, { q, source: "", state: "", ordering: "-published_at" }));
  const rows = articles.data?.pages.flatMap((page) => page.results) ?? [];
  const has = (id: string) => ticked.some((one) => one.id === id);
  const several = most > 1;

  const take = (article: Picked) => {
    if (!several) onChosen([article]);
    else setTicked(has(article.id) ? ticked.filter(({ id }) => id !== article.id) : [...ticked, article]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChosen(ticked);
  };

  return (
    <Dialog title={title} onClose={onClose} width="wide">
      <form className="stack picker" onSubmit={submit}>
        <SearchBox label={t("pick.search")} value={search} onChange={setSearch} />
        {articles.isPending && <Skeleton lines={[90, 80, 95]} />}
        {articles.isError && <ErrorPanel error={articles.error} retry={() => void articles.refetch()} />}
        <ul>
          {rows.map(({ id, title: name, source }) => (
            <li key={id}>
              {several ? (
                <label className="check">
                  <input
                    type="checkbox"
                    checked={has(id)}
                    disabled={!has(id) && ticked.length >= most}
                    onChange={() => take({ id, title: name })}
                  />
                  <span className="read cut">{name}</span>
                  <span className="small dim end nowrap">{source}</span>
                </label>
              ) : (
                <button type="button" onClick={() => take({ id, title: name })}>
                  <span className="read cut">{name}</span>
                  <span className="small dim end nowrap">{source}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        {articles.data && rows.length === 0 && <p className="ink2">{t("pick.none")}</p>}
        <div className="row">
          {several && (
            <Button look="primary" type="submit" disabled={ticked.length === 0}>
              {t("pick.take", { count: ticked.length })}
            </Button>
          )}
          {articles.hasNextPage && (
            <Button look="quiet" onClick={() => void articles.fetchNextPage()}>
              {t("pick.more")}
            </Button>
          )}
          {several && <span className="small dim">{t("pick.most", { most })}</span>}
        </div>
      </form>
    </Dialog>
  );
}
