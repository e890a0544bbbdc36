import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { mentionsIn, type Thread, threadsOf } from "../../actions/label/discussion";
import { select } from "../../actions/label/moves";
import type { LabelSession } from "../../actions/label/session";
import { isApiError } from "../../api/client";
import { addComment, commentsQuery, resolveThread } from "../../api/discussion";
import type { Comment } from "../../api/types";
import { ErrorPanel } from "../../components/ErrorPanel";
import { useFormats } from "../../components/useFormats";
import { useStore } from "../../state/store";
import { CommentForm } from "./CommentForm";
import "./comments.css";

function Words({ comment }: { comment: Comment }) {
  const { moment } = useFormats();
  return (
    <>
      <p className="row">
        <b>{comment.author}</b>
        <span className="dim small">{moment(comment.created_at)}</span>
      </p>
      <p className="said">
        {mentionsIn(comment.body).map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of words that never change
          index % 2 === 1 ? <b key={index}>{piece}</b> : piece,
        )}
      </p>
    </>
  );
}

interface OneThreadProps {
  session: LabelSession;
  thread: Thread;
  onChanged: () => Promise<void>;
}

function OneThread({ session, thread: { first, replies }, onChanged }: OneThreadProps) {
  const { t } = useTranslation("label");
  const { article } = session.workspace;
  const [answering, setAnswering] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const passage = first.annotation ? session.get().layer.passages.get(first.annotation) : undefined;
  const done = first.resolved_at !== null;

  const resolve = async () => {
    try {
      await resolveThread(article.id, first.id, !done);
      setFailure(null);
      await onChanged();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
    }
  };
  return (
    <li className={done ? "thread done" : "thread"}>
      {passage && (
        <button type="button" className="quote read cut" onClick={() => select(session, passage.id)}>
          {session.offsets.slice(passage.start, passage.end)}
        </button>
      )}
      {first.annotation !== null && !passage && <p className="dim small">{t("comments.onPassage")}</p>}
      <Words comment={first} />
      {replies.length > 0 && (
        <ul>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Words comment={reply} />
            </li>
          ))}
        </ul>
      )}
      {answering && (
        <CommentForm
          article={article.id}
          label={t("comments.reply")}
          onSend={async (comment) => {
            await addComment(article.id, { ...comment, thread: first.id, annotation: first.annotation });
            setAnswering(false);
            await onChanged();
          }}
        />
      )}
      {failure !== null && <ErrorPanel error={failure} />}
      <div className="row">
        {!answering && (
          <button type="button" className="mini" onClick={() => setAnswering(true)}>
            {t("comments.reply")}
          </button>
        )}
        <button type="button" className="mini" onClick={() => void resolve()}>
          {done ? t("comments.reopen") : t("comments.resolve")}
        </button>
      </div>
    </li>
  );
}

/** Threads on the article and its passages; a new one is about the selected passage, else about the article. */
export function Comments({ session, place }: { session: LabelSession; place: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation("label");
  const queryClient = useQueryClient();
  const { article, comments: known } = session.workspace;
  const query = commentsQuery(article.id, known);
  const comments = useQuery(query);
  useStore(session);
  const row = session.selectedRow();
  // A passage can be talked about once the server knows it.
  const { revisions } = useStore(session.outbox);
  const annotation = row?.kind === "own" && revisions.has(row.id) ? row.id : null;
  const changed = () => queryClient.invalidateQueries({ queryKey: query.queryKey });
  const threads = threadsOf(comments.data);
  return (
    <section className="comments" aria-labelledby="comments">
      <h2 id="comments">
        {t("comments.title")} <span className="dim">{threads.length}</span>
      </h2>
      {comments.isError && <ErrorPanel error={comments.error} retry={() => void comments.refetch()} />}
      <ul>
        {threads.map((thread) => (
          <OneThread key={thread.first.id} session={session} thread={thread} onChanged={changed} />
        ))}
      </ul>
      <CommentForm
        article={article.id}
        label={annotation ? t("comments.aboutPassage") : t("comments.aboutArticle")}
        place={place}
        onSend={async (comment) => {
          await addComment(article.id, { ...comment, annotation });
          await changed();
        }}
      />
    </section>
  );
}
