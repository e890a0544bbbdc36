/** The labelling page's data: one workspace in, batches of operations out, submit and skip. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import type { Assignment, BatchResult, Operation } from "./types";

export const workspaceQuery = (article: string) =>
  queryOptions({
    queryKey: ["article", article, "workspace"],
    queryFn: () => unwrap(client.GET("/api/v1/articles/{id}/workspace/", { params: { path: { id: article } } })),
    // The page owns its layer once it is open; a silent refetch would fight with what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Sends all operations or none; answers in their order. */
export async function sendBatch(article: string, operations: Operation[]): Promise<BatchResult[]> {
  const answer = await unwrap(
    client.POST("/api/v1/articles/{id}/annotations/", { params: { path: { id: article } }, body: { operations } }),
  );
  return answer.results;
}

/** `annotations` maps each id to the revision that is on the screen. Throws 409 with the gaps by annotation id. */
export function submitAssignment(id: string, annotations: Record<string, number>): Promise<Assignment> {
  return unwrap(client.POST("/api/v1/assignments/{id}/submit/", { params: { path: { id } }, body: { annotations } }));
}

export function skipAssignment(id: string, reason: string): Promise<Assignment> {
  return unwrap(client.POST("/api/v1/assignments/{id}/skip/", { params: { path: { id } }, body: { reason } }));
}
