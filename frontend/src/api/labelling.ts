/** The labelling page's data: one workspace in, batches of operations out, submit and skip. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { readWorkspace } from "./readWorkspace";
import type { Assignment, BatchResult, Operation, Workspace } from "./types";

async function fetchWorkspace(article: string): Promise<Workspace> {
  return readWorkspace(
    await unwrap(client.GET("/api/v1/articles/{id}/workspace/", { params: { path: { id: article } } })),
  );
}

/** Older than this, what was fetched ahead may no longer be so. */
const AHEAD_LASTS = 5 * 60_000;

let ahead: { workspace: Workspace; at: number } | null = null;

const isFresh = () => ahead !== null && Date.now() - ahead.at < AHEAD_LASTS;

/** Reserves the article that follows this assignment, and fetches it, so that it can be shown at once. */
export async function fetchAhead(slug: string, assignment: string): Promise<void> {
  const next = await unwrap(
    client.POST("/api/v1/projects/{slug}/next/", { params: { path: { slug }, query: { after: assignment } } }),
  );
  if (!next || !("id" in next)) {
    ahead = null;
    return;
  }
  ahead = { workspace: await fetchWorkspace(next.article), at: Date.now() };
  performance.mark("label:ahead");
}

/** The article of this project that was fetched ahead, while it is fresh. */
export function aheadIn(slug: string): string | null {
  return ahead && isFresh() && ahead.workspace.article.project === slug ? ahead.workspace.article.id : null;
}

/** Before somebody else signs in: what was fetched ahead was for one person. */
export function forgetAhead(): void {
  ahead = null;
}

/** What was fetched ahead is shown once; the next time it is asked for anew. */
function takeAhead(article: string): Workspace | null {
  if (!ahead || !isFresh() || ahead.workspace.article.id !== article) return null;
  const { workspace } = ahead;
  ahead = null;
  return workspace;
}

export const workspaceQuery = (article: string) =>
  queryOptions({
    queryKey: ["article", article, "workspace"],
    queryFn: () => takeAhead(article) ?? fetchWorkspace(article),
    // The page owns its layer once it is open; a silent refetch would fight with what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
    // Asked for before the page is there; the page forgets it when it is closed.
    gcTime: 10_000,
  });

/** Sends all operations or none; answers in their order. */
export async function sendBatch(article: string, operations: Operation[]): Promise<BatchResult[]> {
  const answer = await unwrap(
    client.POST("/api/v1/articles/{id}/annotations/", { params: { path: { id: article } }, body: { operations } }),
  );
  return answer.results;
}

interface Submission {
  /** Each passage's id with the revision that is on the screen. */
  annotations: Record<string, number>;
  /** Active seconds since the article was opened. */
  seconds: number;
}

/** Throws 409 with the gaps by annotation id, 412 where the server holds other revisions. */
export function submitAssignment(id: string, submission: Submission): Promise<Assignment> {
  return unwrap(client.POST("/api/v1/assignments/{id}/submit/", { params: { path: { id } }, body: submission }));
}

export function skipAssignment(id: string, reason: string): Promise<Assignment> {
  return unwrap(client.POST("/api/v1/assignments/{id}/skip/", { params: { path: { id } }, body: { reason } }));
}
