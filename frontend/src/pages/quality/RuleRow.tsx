import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RuleScore } from "../../api/types";
import { useFormats } from "../../components/useFormats";
import { useShares } from "../../components/useShares";
import { Interval } from "./Interval";
import { OUTCOMES, TextsLink } from "./Outcomes";
import { whyNoPrecision } from "./reasons";
import { useChanged } from "./useChanged";

interface RuleRowProps {
  slug: string;
  version: number;
  language: string;
  score: RuleScore;
}

/** How one rule did: each number leads to its texts. */
export function RuleRow({ slug, version, language, score }: RuleRowProps) {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const { share, range } = useShares();
  const changed = useChanged()(score.changed);
  const link = (answer: (typeof OUTCOMES)[number] | "fired", count: number) => (
    <TextsLink slug={slug} version={version} rule={score.rule} answer={answer} count={count}>
      {number(count)}
    </TextsLink>
  );
  return (
    <tr className="hov">
      <th scope="row">
        <Link
          className="mono"
          to="/projects/$slug/rules"
          params={{ slug }}
          search={{ rule: score.rule, language }}
          title={score.rule}
        >
          {score.rule}
        </Link>
        {!score.suggests && <span className="tag">{t("rules.off")}</span>}
        {changed && <span className="small dim beneath">{t("texts.changed", { what: changed })}</span>}
        {(score.truncated ?? 0) > 0 && (
          <span className="small warn beneath">{t("truncated", { count: score.truncated ?? 0 })}</span>
        )}
      </th>
      {score.precision ? (
        <>
          <td className="num strong">{share(score.precision.value)}</td>
          <td className="nowrap">
            <Interval share={score.precision} />{" "}
            <span className="small dim">
              {t("within", { ...range(score.precision), n: number(score.precision.n) })}
            </span>
          </td>
        </>
      ) : (
        <td className="small dim why" colSpan={2}>
          {t(`why.${whyNoPrecision(score)}`)}{" "}
          {score.compared > 0 && (
            <TextsLink slug={slug} version={version} rule={score.rule} answer="matched" count={score.matched}>
              {t("hidden", { count: score.matched, of: score.compared })}
            </TextsLink>
          )}
        </td>
      )}
      <td className="num">{link("fired", score.fired)}</td>
      {OUTCOMES.map((name) => (
        <td className="num" key={name}>
          {link(name, score[name])}
        </td>
      ))}
    </tr>
  );
}
