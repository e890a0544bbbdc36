/** The review page's commands. */

import { ARTICLE } from "./commands/article";
import type { ReviewCommand } from "./commands/context";
import { ANSWERS, DECISIONS } from "./commands/decisions";
import { FIXING, labelCommands } from "./commands/fixing";
import { MOVES } from "./commands/moves";
import type { ReviewSession } from "./session";

/** Those that are the same with every codebook. */
export const FIXED_REVIEW_COMMANDS: readonly ReviewCommand[] = [
  ...MOVES,
  ...ANSWERS,
  ...DECISIONS,
  ...FIXING,
  ...ARTICLE,
];

export function reviewCommands(session: ReviewSession, language: string): ReviewCommand[] {
  return [...MOVES, ...ANSWERS, ...DECISIONS, ...labelCommands(session, language), ...FIXING, ...ARTICLE];
}
