/** Comments on articles and passages, and what waits to be read. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import type { Comment, InboxRow, NewComment } from "./types";

export const commentsQuery = (article: string, known?: Comment[]) =>
  queryOptions({
    queryKey: ["article", article, "comments"],
    queryFn: () => unwrap(client.GET("/api/v1/articles/{id}/comments/", { params: { path: { id: article } } })),
    initialData: known,
  });

/** Saying the same `id` twice says it once. Throws 400 with fields where a mention would tell of another's work. */
export function addComment(article: string, comment: NewComment): Promise<Comment> {
  return unwrap(client.POST("/api/v1/articles/{id}/comments/", { params: { path: { id: article } }, body: comment }));
}

/** Throws 403 for those who neither began the thread nor review. */
export function resolveThread(article: string, comment: string, resolved: boolean): Promise<Comment> {
  return unwrap(
    client.PATCH("/api/v1/articles/{id}/comments/{comment}/", {
      params: { path: { id: article, comment } },
      body: { resolved },
    }),
  );
}

/** Names that a comment on this article may mention. */
export const peopleQuery = (article: string) =>
  queryOptions({
    queryKey: ["article", article, "people"],
    queryFn: () => unwrap(client.GET("/api/v1/articles/{id}/comments/people/", { params: { path: { id: article } } })),
    staleTime: 60_000,
  });

export const inboxQuery = queryOptions({
  queryKey: ["inbox"],
  queryFn: () => unwrap(client.GET("/api/v1/me/inbox/")),
  refetchInterval: 60_000,
});

/** Marks rows as read; the inbox as it is then. */
export function readInbox(rows: string[]): Promise<InboxRow[]> {
  return unwrap(client.POST("/api/v1/me/inbox/", { body: { rows } }));
}
