import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../api/client";
import { inboxQuery, readInbox } from "../api/discussion";
import { ErrorPanel } from "./ErrorPanel";
import { useFormats } from "./useFormats";

/** What others told me: mentions, and work that came back. Nothing where nothing waits. `slug`: of one project only. */
export function Inbox({ slug }: { slug?: string }) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const queryClient = useQueryClient();
  const inbox = useQuery(inboxQuery);
  const [failure, setFailure] = useState<unknown>(null);
  const rows = (inbox.data ?? []).filter(({ project }) => slug === undefined || project === slug);
  if (rows.length === 0) return null;
  const unread = rows.filter((row) => row.unread).map(({ id }) => id);

  const read = async (ids: string[]) => {
    try {
      queryClient.setQueryData(inboxQuery.queryKey, await readInbox(ids));
      setFailure(null);
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
    }
  };
  return (
    <section className="inbox" aria-labelledby="inbox">
      <h2 id="inbox">
        {t("inbox.title")}{" "}
        {unread.length > 0 && (
          <span className="dim">{t("inbox.unread", { count: unread.length, number: number(unread.length) })}</span>
        )}
      </h2>
      {failure !== null && <ErrorPanel error={failure} retry={() => void read(unread)} />}
      <ul>
        {rows.map(({ id, kind, project, article, title, who, text, at, unread: fresh }) => (
          <li key={id} className={fresh ? "fresh" : undefined}>
            {fresh && <span className="sr">{t("inbox.new")} </span>}
            <b>{t(`inbox.${kind}`, { who: who ?? "" })}</b>{" "}
            <Link
              className="lnk"
              to="/projects/$slug/label/$article"
              params={{ slug: project, article }}
              onClick={() => (fresh ? void read([id]) : undefined)}
            >
              {title}
            </Link>
            {text && `: ${text}`}
            <br />
            <span className="row">
              <span className="dim">{moment(at)}</span>
              {fresh && (
                <button
                  type="button"
                  className="mini end"
                  aria-label={t("inbox.readOne", { title })}
                  onClick={() => void read([id])}
                >
                  {t("inbox.read")}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {unread.length > 1 && (
        <button type="button" className="mini" onClick={() => void read(unread)}>
          {t("inbox.readAll")}
        </button>
      )}
    </section>
  );
}
