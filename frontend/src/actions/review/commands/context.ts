/** What the commands of the review page act on. */

import type { Command } from "../../commands";
import type { ReviewSession } from "../session";

/** The session, and what only the page can do. */
export interface ReviewContext {
  session: ReviewSession;
  /** To another article of the review queue; null where there is none. */
  nextArticle: (() => void) | null;
  previousArticle: (() => void) | null;
  sendBack(): void;
  complete: (() => void) | null;
}

export type ReviewCommand = Command<ReviewContext>;

export const fixing = ({ session }: ReviewContext) => session.get().mode === "fix";
