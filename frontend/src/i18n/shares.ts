/** Shares between 0 and 1 as they are printed: two places, no zero before the point, the interval beside. */

interface Interval {
  value: number;
  low: number;
  high: number;
}

export interface Shares {
  /** ".97", "1.0" */
  share(value: number): string;
  /** "+.03", "−.02"; "·" where nothing moved. */
  delta(before: number, after: number): string;
  range(interval: Interval): { low: string; high: string };
}

export function sharesIn(language: string): Shares {
  const format = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const share = (value: number) => {
    const whole = Math.round(value * 100) >= 100;
    return whole ? format.format(1).slice(0, -1) : format.format(value).replace(/^0/, "");
  };
  return {
    share,
    delta(before, after) {
      const moved = Math.round(after * 100) - Math.round(before * 100);
      return moved === 0 ? "·" : `${moved > 0 ? "+" : "−"}${format.format(Math.abs(moved) / 100).replace(/^0/, "")}`;
    },
    range: ({ low, high }) => ({ low: share(low), high: share(high) }),
  };
}
