/** The reviewer's data: the queue, one article's cases, decisions and their undo, completion, sending back. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";
import { readCodebook } from "./readCodebook";
import type { Article, Assignment, Decision, Judgement, Review } from "./types";

export const reviewQueueQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "review"],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/review/", {
          params: { path: { slug }, query: { cursor: pageParam, page_size: 100 } },
        }),
      ),
    ...byCursor,
  });

export const reviewQuery = (article: string) =>
  queryOptions({
    queryKey: ["article", article, "review"],
    queryFn: () => fetchReview(article),
    // The page owns its cases once it is open; it asks again when the server says that one changed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export async function fetchReview(article: string): Promise<Review> {
  const review = await unwrap(client.GET("/api/v1/articles/{id}/review/", { params: { path: { id: article } } }));
  return { ...review, codebook: readCodebook(review.codebook) };
}

/** Decides one case. Throws 409 `case_changed`, whose `current` names the cases as they are now. */
export function decideCase(article: string, id: string, judgement: Judgement): Promise<Decision> {
  return unwrap(
    client.PUT("/api/v1/articles/{id}/review/cases/{case}/", {
      params: { path: { id: article, case: id } },
      body: judgement,
    }),
  );
}

export async function undoDecision(article: string, id: string): Promise<void> {
  await unwrap(
    client.DELETE("/api/v1/articles/{id}/review/cases/{case}/", { params: { path: { id: article, case: id } } }),
  );
}

/** Accepts what is proposed for each of these cases, all or none. */
export async function acceptCases(article: string, cases: string[]): Promise<Decision[]> {
  const answer: unknown = await unwrap(
    client.POST("/api/v1/articles/{id}/review/decisions/", {
      params: { path: { id: article } },
      // The schema tells one decision or a list; a list is answered by a list.
      body: cases.map((id) => ({ case: id, verdict: "accepted" })) as never,
    }),
  );
  return answer as Decision[];
}

/** Makes the article gold. Throws 409 `open_cases`. */
export function completeReview(article: string): Promise<Article> {
  return unwrap(client.POST("/api/v1/articles/{id}/review/complete/", { params: { path: { id: article } } }));
}

/** Leads a gold article back to review. */
export function reopenArticle(article: string): Promise<Article> {
  return unwrap(client.POST("/api/v1/articles/{id}/reopen/", { params: { path: { id: article } } }));
}

/** Gives an annotator their submitted article back, with a reason. */
export function returnAssignment(id: string, reason: string): Promise<Assignment> {
  return unwrap(client.POST("/api/v1/assignments/{id}/return/", { params: { path: { id } }, body: { reason } }));
}
