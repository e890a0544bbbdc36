/** Jobs that bring a project's articles to a pack version. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import type { Retagging } from "./types";

const RUNNING_POLL = 1_000;

/** The newest first. */
export const retaggingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug, "retaggings"],
    queryFn: async () => {
      const page = await unwrap(
        client.GET("/api/v1/projects/{slug}/rules/runs/", { params: { path: { slug }, query: { page_size: 20 } } }),
      );
      return page.results;
    },
  });

/** How far one job is; asks every second while it runs. */
export const retaggingQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["project", slug, "retagging", id],
    queryFn: () => unwrap(client.GET("/api/v1/projects/{slug}/rules/runs/{id}/", { params: { path: { slug, id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => ((state.data?.state ?? "running") === "running" ? RUNNING_POLL : false),
  });

/** Tries again what failed. Throws 409 where the version is no longer in force. */
export function retag(slug: string, version: number): Promise<Retagging> {
  return unwrap(client.POST("/api/v1/projects/{slug}/rules/runs/", { params: { path: { slug } }, body: { version } }));
}

export function pauseRetagging(slug: string, id: string): Promise<Retagging> {
  return unwrap(client.POST("/api/v1/projects/{slug}/rules/runs/{id}/pause/", { params: { path: { slug, id } } }));
}

export function resumeRetagging(slug: string, id: string): Promise<Retagging> {
  return unwrap(client.POST("/api/v1/projects/{slug}/rules/runs/{id}/resume/", { params: { path: { slug, id } } }));
}
