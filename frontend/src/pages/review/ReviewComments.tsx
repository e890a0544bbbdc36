import type { RefObject } from "react";
import type { ReviewSession } from "../../actions/review/session";
import { useStore } from "../../state/store";
import { Comments } from "../discussion/Comments";

interface ReviewCommentsProps {
  session: ReviewSession;
  place: RefObject<HTMLTextAreaElement | null>;
}

/** What is said about the article under review; a new thread is about the answer that is chosen. */
export function ReviewComments({ session, place }: ReviewCommentsProps) {
  const { review, take } = useStore(session);
  const chosen = session.current()?.annotations.find(({ id }) => id === take);
  return (
    <Comments
      article={review.article.id}
      annotation={chosen?.id ?? null}
      passageOf={(id) => {
        const one = review.cases.find(({ annotations }) => annotations.some((answer) => answer.id === id));
        const answer = one?.annotations.find((candidate) => candidate.id === id);
        if (!one || !answer) return null;
        return { words: session.offsets.slice(answer.start, answer.end), go: () => session.open(one.id) };
      }}
      place={place}
    />
  );
}
