import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { mentionsIn, type Thread, threadsOf } from "../../actions/label/discussion";
import { isApiError } from "../../api/client";
import { addComment, commentsQuery, resolveThread } from "../../api/discussion";
import type { Comment } from "../../api/types";
import { ErrorPanel } from "../../components/ErrorPanel";
import { useFormats } from "../../components/useFormats";
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

/** A passage that a thread may be about: its words, and how to go there. */
export interface CommentedPassage {
  words: string;
  go: () => void;
}

interface OneThreadProps {
  article: string;
  thread: Thread;
  passage: CommentedPassage | null;
  onChanged: () => Promise<void>;
}

function OneThread({ article, thread: { first, replies }, passage, onChanged }: OneThreadProps) {
  const { t } = useTranslation("label");
  const [answering, setAnswering] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const done = first.resolved_at !== null;

  const resolve = async () => {
    try {
      await resolveThread(article, first.id, !done);
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
        <button type="button" className="quote read cut" onClick={passage.go}>
          {passage.words}
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
          article={article}
          label={t("comments.reply")}
          onSend={async (comment) => {
            await addComment(article, { ...comment, thread: first.id, annotation: first.annotation });
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

interface CommentsProps {
  article: string;
  /** What is known of them already. */
  known?: Comment[];
  /** The passage that a new thread is about; the article where null. */
  annotation: string | null;
  passageOf: (annotation: string) => CommentedPassage | null;
  place: RefObject<HTMLTextAreaElement | null>;
}

/** Threads on the article and its passages; a new one is about the selected passage, else about the article. */
export function Comments({ article, known, annotation, passageOf, place }: CommentsProps) {
  const { t } = useTranslation("label");
  const queryClient = useQueryClient();
  const query = commentsQuery(article, known);
  const comments = useQuery(query);
  const changed = () => queryClient.invalidateQueries({ queryKey: query.queryKey });
  const threads = threadsOf(comments.data ?? []);
  return (
    <section className="comments" aria-labelledby="comments">
      <h2 id="comments">
        {t("comments.title")} <span className="dim">{threads.length}</span>
      </h2>
      {comments.isError && <ErrorPanel error={comments.error} retry={() => void comments.refetch()} />}
      <ul>
        {threads.map((thread) => (
          <OneThread
            key={thread.first.id}
            article={article}
            thread={thread}
            passage={thread.first.annotation ? passageOf(thread.first.annotation) : null}
            onChanged={changed}
          />
        ))}
      </ul>
      <CommentForm
        article={article}
        label={annotation ? t("comments.aboutPassage") : t("comments.aboutArticle")}
        place={place}
        onSend={async (comment) => {
          await addComment(article, { ...comment, annotation });
          await changed();
        }}
      />
    </section>
  );
}
