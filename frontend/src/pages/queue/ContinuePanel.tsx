import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Assignment } from "../../api/types";
import { KeyHint } from "../../components/KeyHint";
import { useFormats } from "../../components/useFormats";

interface ContinuePanelProps {
  slug: string;
  assignment: Assignment;
  language: string;
}

/** The one thing to go on with. */
export function ContinuePanel({ slug, assignment, language }: ContinuePanelProps) {
  const { t } = useTranslation("queue");
  const { date } = useFormats();
  const { state, source, published_at: published, title, article, reason } = assignment;
  return (
    <section className="panel next" aria-labelledby="continue">
      <div className="words">
        <p className="small dim">
          {t(`continue.${state === "returned" ? "returned" : state === "todo" ? "todo" : "doing"}`)}
          <span className="dot" />
          {source}
          {published && (
            <>
              <span className="dot" />
              {date(published)}
            </>
          )}
        </p>
        <h2 className="t read" id="continue" lang={language}>
          {title}
        </h2>
        {reason && state === "returned" && <p className="small warn">{t("continue.reason", { reason })}</p>}
      </div>
      <Link className="btn primary" to="/projects/$slug/label/$article" params={{ slug, article }}>
        {t(state === "todo" ? "continue.begin" : "continue.go")} <KeyHint of="queue.resume" />
      </Link>
    </section>
  );
}
