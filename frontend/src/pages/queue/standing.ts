/** My queue: what to go on with, what a filter shows, what was done today. */

import type { Assignment } from "../../api/types";

export type QueueFilter = "all" | "open" | "returned" | "submitted" | "accepted" | "skipped";

export const QUEUE_FILTERS: QueueFilter[] = ["all", "open", "returned", "submitted", "accepted", "skipped"];

const RANK: Assignment["state"][] = ["returned", "doing", "todo", "submitted", "accepted", "skipped"];
const OPEN = new Set<string>(["todo", "doing", "returned"]);

export function isOpen(assignment: Assignment): boolean {
  return OPEN.has(assignment.state);
}

/** What needs me first: returned, begun, claimed, then what is done; newest first within each. */
export function inQueueOrder(assignments: Assignment[]): Assignment[] {
  return assignments.toSorted((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
}

/** What to go on with: what was begun, else what came back, else what was claimed. */
export function toContinue(assignments: Assignment[]): Assignment | undefined {
  for (const state of ["doing", "returned", "todo"]) {
    const found = assignments.find((assignment) => assignment.state === state);
    if (found) return found;
  }
  return undefined;
}

export function passes(filter: QueueFilter, assignment: Assignment): boolean {
  return filter === "all" || (filter === "open" ? isOpen(assignment) : assignment.state === filter);
}

/** How many of mine each filter would show, from the project's counts, so that pages not loaded yet count too. */
export function countOf(filter: QueueFilter, mine: Record<string, number>): number {
  const of = (state: string) => mine[state] ?? 0;
  if (filter === "all") return Object.values(mine).reduce((sum, number) => sum + number, 0);
  return filter === "open" ? of("todo") + of("doing") + of("returned") : of(filter);
}

/** How many of mine need nothing of me any more. */
export function doneOf(mine: Record<string, number>): number {
  return countOf("submitted", mine) + countOf("accepted", mine) + countOf("skipped", mine);
}

export interface WorkDay {
  date: Date;
  submitted: number;
  seconds: number;
}

const DAYS = 7;

/** The last seven days up to `now`, oldest first: what was submitted in each, by the reader's own midnight. */
export function lastDays(assignments: Assignment[], now: Date): WorkDay[] {
  const days = Array.from({ length: DAYS }, (_, index): WorkDay => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (DAYS - 1 - index));
    return { date, submitted: 0, seconds: 0 };
  });
  for (const { submitted_at: at, seconds } of assignments) {
    if (!at) continue;
    const when = new Date(at);
    const day = days.find(({ date }) => date.toDateString() === when.toDateString());
    if (!day) continue;
    day.submitted += 1;
    day.seconds += seconds;
  }
  return days;
}
