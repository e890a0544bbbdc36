import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Release } from "../../api/types";
import { Tag } from "../../components/Tag";
import { useFormats } from "../../components/useFormats";

interface ReleaseListProps {
  releases: Release[];
  current: number | null;
  onChoose: (number: number) => void;
  /** Below the list: what loads more. */
  children: ReactNode;
}

export function ReleaseList({ releases, current, onChoose, children }: ReleaseListProps) {
  const { t } = useTranslation("releases");
  const { date, number } = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <nav className="pane release-list" aria-label={t("title")} tabIndex={0}>
      <div className="panehead">
        <h2>{t("title")}</h2>
      </div>
      <ul>
        {releases.map((release) => (
          <li key={release.number}>
            <button
              type="button"
              aria-current={release.number === current || undefined}
              onClick={() => onChoose(release.number)}
            >
              <span className={release.status === "withdrawn" ? "t dim" : "t"}>
                {t("release", { number: release.number })}
              </span>
              <StatusTag status={release.status} />
              <span className="sub">
                {date(release.created_at)}
                {release.counts.articles !== undefined &&
                  `, ${t("articles", { count: release.counts.articles, shown: number(release.counts.articles) })}`}
                <br />
                {release.created_by}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}

export function StatusTag({ status }: { status: Release["status"] }) {
  const { t } = useTranslation("releases");
  const look = status === "failed" || status === "withdrawn" ? "bad" : status === "building" ? "warn" : undefined;
  return <Tag look={look}>{t(`status.${status}`)}</Tag>;
}
