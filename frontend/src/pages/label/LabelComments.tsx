import type { RefObject } from "react";
import { select } from "../../actions/label/moves";
import type { LabelSession } from "../../actions/label/session";
import { useStore } from "../../state/store";
import { Comments } from "../discussion/Comments";

interface LabelCommentsProps {
  session: LabelSession;
  place: RefObject<HTMLTextAreaElement | null>;
}

/** What is said about this article and the passages of this layer. */
export function LabelComments({ session, place }: LabelCommentsProps) {
  const { article, comments } = session.workspace;
  const { layer } = useStore(session);
  const row = session.selectedRow();
  // A passage can be talked about once the server knows it.
  const { revisions } = useStore(session.outbox);
  return (
    <Comments
      article={article.id}
      known={comments}
      annotation={row?.kind === "own" && revisions.has(row.id) ? row.id : null}
      passageOf={(id) => {
        const passage = layer.passages.get(id);
        if (!passage) return null;
        return { words: session.offsets.slice(passage.start, passage.end), go: () => select(session, id) };
      }}
      place={place}
    />
  );
}
