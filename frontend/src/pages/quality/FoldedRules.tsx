import { Link } from "@tanstack/react-router";
import type { RuleScore } from "../../api/types";

interface FoldedRulesProps {
  slug: string;
  language: string;
  rules: RuleScore[];
  /** How many there are, and why they stand apart. */
  title: string;
  /** Unfolded, as for what somebody looks for. */
  open: boolean;
}

/** Rules without numbers, behind their count. */
export function FoldedRules({ slug, language, rules, title, open }: FoldedRulesProps) {
  if (rules.length === 0) return null;
  return (
    <details className="folded" open={open}>
      <summary>{title}</summary>
      <ul>
        {rules.map(({ rule }) => (
          <li key={rule}>
            <Link
              className="mono cut"
              to="/projects/$slug/rules"
              params={{ slug }}
              search={{ rule, language }}
              title={rule}
            >
              {rule}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
