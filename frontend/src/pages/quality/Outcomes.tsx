import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RuleScore } from "../../api/types";
import { useFormats } from "../../components/useFormats";
import "./outcomes.css";

interface OutcomesProps {
  slug: string;
  version: number;
  score: RuleScore;
}

export const OUTCOMES = ["accepted", "edited", "rejected", "ignored"] as const;

/** What became of a rule's suggestions: a bar, and each number with the texts behind it. */
export function Outcomes({ slug, version, score }: OutcomesProps) {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const total = OUTCOMES.reduce((sum, name) => sum + score[name], 0);
  const words = OUTCOMES.map((name) => `${t(`outcome.${name}`)} ${number(score[name])}`).join(", ");
  return (
    <>
      <div className="stackbar" role="img" aria-label={words}>
        {OUTCOMES.map((name) => score[name] > 0 && <i className={name} key={name} style={{ flex: score[name] }} />)}
        {total === 0 && <i className="rest" style={{ flex: 1 }} />}
      </div>
      <ul className="outcomes">
        {OUTCOMES.map((name) => (
          <li key={name}>
            <TextsLink slug={slug} version={version} rule={score.rule} answer={name} count={score[name]}>
              <b>{number(score[name])}</b>
              <span>
                <i className={name} aria-hidden="true" />
                {t(`outcome.${name}`)}
              </span>
            </TextsLink>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TextsLinkProps {
  slug: string;
  version: number;
  /** All rules where it is left out. */
  rule?: string;
  answer: (typeof OUTCOMES)[number] | "fired" | "unproposed" | "matched";
  count: number;
  children: React.ReactNode;
}

/** A number that leads to its texts; nothing is no link. */
export function TextsLink({ slug, version, rule, answer, count, children }: TextsLinkProps) {
  if (count === 0) return <span className="nolink">{children}</span>;
  return (
    <Link to="/projects/$slug/quality/texts" params={{ slug }} search={{ answer, rule, version }}>
      {children}
    </Link>
  );
}
