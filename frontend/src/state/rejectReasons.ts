/** The usual reasons to reject a suggestion. They are stored by these names, whatever language they were chosen in. */
export const REJECT_REASONS = ["not_a_claim", "wrong_words", "wrong_type", "page_furniture"] as const;

export type RejectReason = (typeof REJECT_REASONS)[number];

/** Whether a stored reason is one of the usual ones; else it is somebody's own words. */
export function isRejectReason(reason: string): reason is RejectReason {
  return (REJECT_REASONS as readonly string[]).includes(reason);
}
