import { useTranslation } from "react-i18next";
import type { Share } from "../../api/types";
import { useShares } from "../../components/useShares";

const WIDE = 120;
const HIGH = 16;
const at = (value: number) => 4 + value * (WIDE - 8);

/** Dot and whisker between 0 and 1. The value is printed beside it; this says the interval in words. */
export function Interval({ share }: { share: Share }) {
  const { t } = useTranslation("quality");
  const { share: shown, range } = useShares();
  const middle = HIGH / 2;
  return (
    <svg
      className="interval"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      width={WIDE}
      height={HIGH}
      role="img"
      aria-label={t("interval", { value: shown(share.value), ...range(share) })}
    >
      {[0, 0.5, 1].map((mark) => (
        <line key={mark} className="grid" x1={at(mark)} x2={at(mark)} y1={0} y2={HIGH} />
      ))}
      <line className="whisker" x1={at(share.low)} x2={at(share.high)} y1={middle} y2={middle} />
      <circle cx={at(share.value)} cy={middle} r={3.5} />
    </svg>
  );
}
