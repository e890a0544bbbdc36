/** Jobs that bring a project's articles to a pack version. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import type { Retagging } from "./types";

const RUNNING_POLL = 1_000;

/** The newest first; asks every second while one runs. */
export const retaggingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug, "retaggings"],
    queryFn: async () => {
      const page = await unwrap(
        client.GET("/api/v1/projects/{slug}/rules/runs/", { params: { path: { slug }, query: { page_size: 20 } } }),
      );
      return page.results;
    },
    refetchInterval: ({ state }) => (state.data?.some((job) => job.state === "running") ? RUNNING_POLL : false),
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
