import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { scorecardQuery } from "../../api/quality";
import type { RuleScore } from "../../api/types";
import { useFormats } from "../../components/useFormats";
import { useShares } from "../../components/useShares";
import { Outcomes, TextsLink } from "../quality/Outcomes";
import { earlierVersion, whyNoPrecision } from "../quality/reasons";
import { isCounted } from "../quality/sorting";
import { useChanged } from "../quality/useChanged";

interface ScoreSectionProps {
  slug: string;
  version: number;
  score: RuleScore | undefined;
  /** The numbers leave out what others did. */
  partial: boolean;
  /** The version before, in the same language. */
  earlier: number | undefined;
}

/** How the rule that is shown has done since its version was published. */
export function ScoreSection({ slug, version, score, partial, earlier }: ScoreSectionProps) {
  const { t } = useTranslation("rules");
  const { t: quality } = useTranslation("quality");
  const { number } = useFormats();
  const { share, range } = useShares();
  const changed = useChanged()(score?.changed ?? {});
  return (
    <section aria-labelledby="score">
      <div className="h">
        <h2 id="score">{t("score.title", { version })}</h2>
        {score && isCounted(score) && (
          <span className="end small">
            <TextsLink slug={slug} version={version} rule={score.rule} answer="fired" count={score.fired}>
              {t("score.fired", { count: score.fired, shown: number(score.fired) })}
            </TextsLink>
          </span>
        )}
      </div>
      {!score && <p className="small ink2">{t("score.none", { version })}</p>}
      {score && (
        <>
          <p className="small ink2">
            {score.precision ? (
              <>
                {t("score.precision")} <b className="strong ink">{share(score.precision.value)}</b>{" "}
                <span className="dim">
                  {t("score.interval", { ...range(score.precision), n: number(score.precision.n) })}
                </span>
              </>
            ) : (
              quality(`why.${whyNoPrecision(score)}`)
            )}
          </p>
          {!score.precision && earlier !== undefined && (
            <Earlier slug={slug} version={earlier} rule={score.rule} left={FURTHER} />
          )}
          {score.sets.length > 0 && <Outcomes slug={slug} version={version} score={score} />}
          {changed && <p className="small ink2">{t("score.changed", { what: changed })}</p>}
          {score.compared > 0 && (
            <p className="small ink2">
              <TextsLink slug={slug} version={version} rule={score.rule} answer="matched" count={score.matched}>
                {quality("hidden", { count: score.matched, of: score.compared })}
              </TextsLink>
            </p>
          )}
          {(score.truncated ?? 0) > 0 && (
            <p className="small warn">{quality("truncated", { count: score.truncated ?? 0 })}</p>
          )}
          {partial && <p className="small dim">{quality("partial")}</p>}
        </>
      )}
      <p className="small">
        <Link to="/projects/$slug/quality" params={{ slug }} search={{ version }}>
          {t("score.all")}
        </Link>
      </p>
    </section>
  );
}

/** How many versions one looks back for somebody's word. */
const FURTHER = 5;

interface EarlierProps {
  slug: string;
  version: number;
  rule: string;
  left: number;
}

/** How the rule did in the last version that somebody decided on: what one goes by until this one is judged. */
function Earlier({ slug, version, rule, left }: EarlierProps) {
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const { share, range } = useShares();
  const card = useQuery(scorecardQuery(slug, version));
  const precision = card.data?.rules.find((one) => one.rule === rule)?.precision;
  const before = card.data && earlierVersion(card.data.versions, card.data);
  if (!precision)
    return before !== undefined && left > 0 ? (
      <Earlier slug={slug} version={before} rule={rule} left={left - 1} />
    ) : null;
  return (
    <p className="small ink2">
      {t("score.earlier", { version })} <b className="strong ink">{share(precision.value)}</b>{" "}
      <span className="dim">{t("score.interval", { ...range(precision), n: number(precision.n) })}</span>
    </p>
  );
}
