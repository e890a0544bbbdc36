import { useState } from "react";
import { createReviewSession, type ReviewSession } from "../../actions/review/session";
import { acceptCases, decideCase, fetchReview, undoDecision } from "../../api/review";
import type { Review } from "../../api/types";

/** The session of one article, made once; its decisions go to the server. */
export function useReviewSession(review: Review, username: string): ReviewSession {
  const [session] = useState(() => {
    const { id } = review.article;
    return createReviewSession({
      review,
      username,
      server: {
        decide: (one, judgement) => decideCase(id, one, judgement),
        undo: (one) => undoDecision(id, one),
        accept: (ids) => acceptCases(id, ids),
        load: () => fetchReview(id),
      },
    });
  });
  return session;
}
