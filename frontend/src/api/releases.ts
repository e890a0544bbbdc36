/** Frozen releases of a project: listed, ordered, and where their files lie. */

import { infiniteQueryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";
import type { Release } from "./types";

const BUILDING_POLL = 1_500;

/** Newest first. Asks again by itself for as long as one of them is being built. */
export const releasesQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "releases"],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/releases/", {
          params: { path: { slug }, query: { ordering: "-number", page_size: 100, cursor: pageParam } },
        }),
      ),
    ...byCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.results.some(({ status }) => status === "building"))
        ? BUILDING_POLL
        : false,
  });

/** Numbers the next release; a worker builds it. The same key never makes two. Throws 409 `nothing_to_freeze`. */
export function freezeRelease(slug: string, notes: string, key: string): Promise<Release> {
  return unwrap(
    client.POST("/api/v1/projects/{slug}/releases/", {
      params: { path: { slug } },
      headers: { "Idempotency-Key": key },
      body: { notes },
    }),
  );
}

export function fileAddress(slug: string, number: number, name: string): string {
  return `/api/v1/projects/${encodeURIComponent(slug)}/releases/${number}/files/${encodeURIComponent(name)}`;
}
