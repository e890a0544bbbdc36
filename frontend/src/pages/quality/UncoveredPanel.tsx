import { useTranslation } from "react-i18next";
import type { Scorecard } from "../../api/types";
import { useFormats } from "../../components/useFormats";
import { useShares } from "../../components/useShares";
import { Interval } from "./Interval";
import { TextsLink } from "./Outcomes";

/** What no rule found: the share of analysts' passages that nothing proposed. */
export function UncoveredPanel({ slug, card }: { slug: string; card: Scorecard }) {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const { share, range } = useShares();
  const { passages, unproposed, share: part } = card.uncovered;
  return (
    <section className="panel uncovered" aria-labelledby="uncovered">
      <header>
        <h2 id="uncovered">{t("uncovered.title")}</h2>
        <span className="dim small">{t("uncovered.of", { name: card.name, version: card.version })}</span>
      </header>
      <div className="body">
        {part ? (
          <div className="row wrap">
            <b className="figure">{share(part.value)}</b>
            <Interval share={part} />
            <span className="small dim">{t("within", { ...range(part), n: number(part.n) })}</span>
            <TextsLink slug={slug} version={card.version} answer="unproposed" count={unproposed}>
              {t("uncovered.texts", { count: unproposed, shown: number(unproposed), total: number(passages) })}
            </TextsLink>
          </div>
        ) : (
          <p className="ink2">{t("uncovered.none")}</p>
        )}
        <p className="small dim">{t("uncovered.means")}</p>
      </div>
    </section>
  );
}
