/** How labels look everywhere: code badge, confidence bars, stance sign, type name. */

import type { DimensionValue } from "../api/types";
import { typeClass } from "../state/codebook";

interface CodeProps {
  value: Pick<DimensionValue, "value" | "code">;
  /** Dashed, for what a rule proposed and nobody answered yet. */
  suggested?: boolean;
}

export function Code({ value, suggested }: CodeProps) {
  return (
    <span className={`code ${typeClass(value.value)} ${suggested ? "sug" : ""}`.trim()} aria-hidden="true">
      {value.code}
    </span>
  );
}

export function TypeName({ value, title }: { value: string; title: string }) {
  return <span className={`type ${typeClass(value)}`}>{title}</span>;
}

interface ConfidenceBarsProps {
  /** 1 to 3 bars, 0 for a value outside the order: hollow. */
  level: 0 | 1 | 2 | 3;
}

export function ConfidenceBars({ level }: ConfidenceBarsProps) {
  return (
    <span className={`cf cf-${level}`} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

const SIGNS: Record<string, string> = { support: "+", oppose: "−", question: "?", neutral: "=", unclear: "~" };

export function StanceSign({ stance }: { stance: string }) {
  return (
    <span className={`st ${stance}`} aria-hidden="true">
      {SIGNS[stance] ?? "·"}
    </span>
  );
}
