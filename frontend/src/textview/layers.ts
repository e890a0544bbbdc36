/** Which of several overlapping passages lies how deep. */

import type { Span } from "./offsets";

export const DEEPEST = 2;

interface Placed extends Span {
  id: string;
}

/** Text order: earlier first, and of two that start together the longer first. */
export function inTextOrder<P extends Span>(a: P, b: P): number {
  return a.start - b.start || b.end - a.end;
}

/** Depth of each passage, 0 for the outermost: the smallest one that no overlapping earlier passage has, 2 at most. */
export function depthsOf(passages: Placed[]): Map<string, number> {
  const depths = new Map<string, number>();
  let open: { end: number; depth: number }[] = [];
  for (const passage of [...passages].sort(inTextOrder)) {
    open = open.filter((earlier) => earlier.end > passage.start);
    const taken = new Set(open.map((earlier) => earlier.depth));
    let depth = 0;
    while (taken.has(depth)) depth += 1;
    open.push({ end: passage.end, depth });
    depths.set(passage.id, Math.min(depth, DEEPEST));
  }
  return depths;
}

/** The passages that hold this character, the innermost (shortest) first. */
export function passagesAt<P extends Span>(passages: P[], at: number): P[] {
  return passages
    .filter((passage) => passage.start <= at && at < passage.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
}
