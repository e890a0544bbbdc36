import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { inboxQuery } from "../api/discussion";
import { useFormats } from "./useFormats";

/** What others told me: mentions, and work that came back. Nothing where nothing waits. `slug`: of one project only. */
export function Inbox({ slug }: { slug?: string }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const inbox = useQuery(inboxQuery);
  const rows = (inbox.data ?? []).filter(({ project }) => slug === undefined || project === slug);
  if (rows.length === 0) return null;
  return (
    <section className="inbox" aria-labelledby="inbox">
      <h2 id="inbox">
        {t("inbox.title")} <span className="dim">{rows.length}</span>
      </h2>
      <ul>
        {rows.map(({ kind, project, article, title, who, text, at }) => (
          <li key={`${kind} ${article} ${at}`}>
            <b>{t(`inbox.${kind}`, { who: who ?? "" })}</b>{" "}
            <Link className="lnk" to="/projects/$slug/label/$article" params={{ slug: project, article }}>
              {title}
            </Link>
            {text && `: ${text}`}
            <br />
            <span className="dim">{moment(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
