/** What a project's counts mean to the person who looks at them. */

import type { Project } from "../../api/types";

export interface Standing {
  settled: number;
  working: number;
  total: number;
  /** Whether the numbers are my own assignments, as for annotators, or the project's articles. */
  own: boolean;
}

export function standingOf({ counts, mine }: Project): Standing {
  if (counts) {
    return {
      settled: counts.gold,
      working: counts.review,
      total: counts.gold + counts.review + counts.open,
      own: false,
    };
  }
  const of = (state: string) => mine[state] ?? 0;
  const total = Object.values(mine).reduce((sum, number) => sum + number, 0) - of("skipped");
  return { settled: of("accepted"), working: of("submitted"), total, own: true };
}

export interface Waiting {
  returned: number;
  label: number;
  review: number;
}

/** How much waits for me, most urgent kind first. */
export function waitingFor({ role, counts, mine }: Project): Waiting {
  return {
    returned: mine.returned ?? 0,
    label: (mine.todo ?? 0) + (mine.doing ?? 0),
    review: role === "manager" || role === "reviewer" ? (counts?.review ?? 0) : 0,
  };
}
