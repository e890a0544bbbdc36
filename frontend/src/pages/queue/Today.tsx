import { useTranslation } from "react-i18next";
import type { Assignment } from "../../api/types";
import { preferences } from "../../state/preferences";
import { useStore } from "../../state/store";
import { lastDays } from "./standing";

const TALLEST = 44;

/** What I submitted today and in the week before. */
export function Today({ assignments }: { assignments: Assignment[] }) {
  const { t } = useTranslation("queue");
  const { language } = useStore(preferences);
  const days = lastDays(assignments, new Date());
  const today = days.at(-1);
  if (!today) return null;
  const most = Math.max(1, ...days.map(({ submitted }) => submitted));
  const name = new Intl.DateTimeFormat(language, { weekday: "short" });
  const told = days.map(({ date, submitted }) => `${name.format(date)} ${submitted}`).join(", ");
  return (
    <section>
      <h2>{t("today.title")}</h2>
      <p className="row today">
        <b>{today.submitted}</b>
        <span className="dim">{t("today.submitted", { count: Math.round(today.seconds / 60) })}</span>
      </p>
      <div className="week" role="img" aria-label={t("today.week", { days: told })}>
        {days.map(({ date, submitted }) => (
          <i
            key={date.toDateString()}
            className={date === today.date ? "now" : undefined}
            style={{ height: `${Math.max(2, (submitted / most) * TALLEST)}px` }}
          />
        ))}
      </div>
      <div className="wl" aria-hidden="true">
        {days.map(({ date }) => (
          <span key={date.toDateString()} className={date === today.date ? "now" : undefined}>
            {name.format(date)}
          </span>
        ))}
      </div>
    </section>
  );
}
