/** What the page of an article needs before it can be drawn, asked for all at once and before the page is there. */

import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceQuery } from "../../api/labelling";
import { meQuery } from "../../api/session";
import { openHistories } from "../../state/histories";
import { openOutbox } from "../outbox";

/** Opened once; gone with the sign-out. */
export const outboxQuery = (user: string) =>
  queryOptions({
    queryKey: ["outbox", user],
    queryFn: () => openOutbox(user),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const historyQuery = (user: string, article: string) =>
  queryOptions({
    queryKey: ["history", user, article],
    queryFn: () => openHistories(user).load(article),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
    structuralSharing: false,
  });

/** What comes within this is on the page from its first frame; for the rest it shows where it will be. */
const PATIENCE = 150;

/** Starts asking. Resolves when all is there or has failed, or when waiting longer would be felt. */
export async function openArticle(queryClient: QueryClient, article: string): Promise<void> {
  const { username } = await queryClient.ensureQueryData(meQuery);
  const all = Promise.all([
    queryClient.prefetchQuery(workspaceQuery(article)),
    queryClient.prefetchQuery(outboxQuery(username)),
    queryClient.prefetchQuery(historyQuery(username, article)),
  ]);
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Once the page of an article is closed: it is asked for anew when it is opened again. */
export function closeArticle(queryClient: QueryClient, user: string, article: string): void {
  queryClient.removeQueries({ queryKey: workspaceQuery(article).queryKey });
  queryClient.removeQueries({ queryKey: historyQuery(user, article).queryKey });
}
