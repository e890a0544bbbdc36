import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { DISCUSSION_COMMANDS } from "../../actions/label/discussion";
import { READING_COMMANDS } from "../../actions/reading";
import { reviewCommands } from "../../actions/review/commands";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { completeReview, reopenArticle, reviewQuery, reviewQueueQuery } from "../../api/review";
import type { Review } from "../../api/types";
import { Frame } from "../../app/Frame";
import { showToast } from "../../components/Toast";
import { useCommands } from "../../components/useCommands";
import { useStore } from "../../state/store";
import { CasesPane } from "./CasesPane";
import { ReviewBar } from "./ReviewBar";
import { ReviewComments } from "./ReviewComments";
import { ReviewText } from "./ReviewText";
import { SendBackDialog } from "./SendBackDialog";
import { useNames } from "./useNames";
import { useReviewSession } from "./useReviewSession";

interface ReviewDeskProps {
  slug: string;
  review: Review;
  username: string;
}

/** The review page with its article on it. */
export function ReviewDesk({ slug, review, username }: ReviewDeskProps) {
  const { t, i18n } = useTranslation("review");
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const session = useReviewSession(review, username);
  const state = useStore(session);
  const nameOf = useNames(slug);
  const comment = useRef<HTMLTextAreaElement>(null);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiError | null>(null);
  const { id, title } = review.article;

  const queue = useInfiniteQuery(reviewQueueQuery(slug));
  const ids = queue.data?.pages.flatMap((page) => page.results.map(({ article }) => article.id)) ?? [];
  const index = ids.indexOf(id);
  const next = ids[index + 1] ?? null;
  const previous = index > 0 ? (ids[index - 1] ?? null) : null;

  useEffect(() => {
    document.title = `${t("title")} · ${title}`;
  }, [t, title]);

  const go = useCallback(
    (article: string | null) =>
      article === null
        ? navigate({ to: "/projects/$slug/review", params: { slug } })
        : navigate({ to: "/projects/$slug/review/$article", params: { slug, article } }),
    [navigate, slug],
  );
  /** Leaves an article that is no longer in review, for the next one. */
  const leave = useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: ["project", slug] });
    await go(next ?? previous);
  }, [queryClient, slug, go, next, previous]);

  const attempt = useCallback(async (act: () => Promise<unknown>) => {
    setFault(null);
    try {
      await act();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFault(cause);
    }
  }, []);
  const reopen = useCallback(
    () =>
      attempt(async () => {
        await reopenArticle(id);
        await queryClient.invalidateQueries({ queryKey: ["project", slug] });
        await queryClient.invalidateQueries({ queryKey: reviewQuery(id).queryKey });
      }),
    [attempt, id, queryClient, slug],
  );
  const complete = useCallback(
    () =>
      attempt(async () => {
        await completeReview(id);
        showToast({ text: t("completed", { title }) });
        await leave();
      }),
    [attempt, id, t, title, leave],
  );

  const ready = session.writable && state.review.open === 0 && state.pending === 0;
  useCommands(
    useMemo(
      () => [
        ...bind(reviewCommands(session, i18n.language), {
          session,
          nextArticle: next ? () => void go(next) : null,
          previousArticle: previous ? () => void go(previous) : null,
          sendBack: () => setSending(true),
          complete: ready ? () => void complete() : null,
        }),
        ...bind(DISCUSSION_COMMANDS, { comment: () => comment.current?.focus() }),
        ...bind(READING_COMMANDS, {}),
      ],
      [session, i18n.language, next, previous, go, ready, complete],
    ),
  );

  return (
    <Frame
      slug={slug}
      tab="review"
      work="review-work"
      keys={{ version: state }}
      subbar={
        <ReviewBar
          session={session}
          position={index >= 0 ? { at: index + 1, of: ids.length, more: queue.hasNextPage } : null}
          onNext={next ? () => void go(next) : null}
          onPrevious={previous ? () => void go(previous) : null}
          onSendBack={() => setSending(true)}
          onComplete={() => void complete()}
          onReopen={() => void reopen()}
        />
      }
    >
      <ReviewText session={session} nameOf={nameOf} />
      <CasesPane session={session} nameOf={nameOf} fault={fault}>
        <ReviewComments session={session} place={comment} />
      </CasesPane>
      {sending && (
        <SendBackDialog
          review={state.review}
          nameOf={nameOf}
          onClose={() => setSending(false)}
          onSent={(name) => {
            setSending(false);
            showToast({ text: t("sentBack", { name }) });
            void leave();
          }}
        />
      )}
    </Frame>
  );
}
