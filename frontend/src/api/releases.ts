/** Frozen releases of a project: listed, ordered, and where their files lie. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, send, unwrap } from "./client";
import { statusFailure } from "./errors";
import { byCursor } from "./pages";
import type { Release } from "./types";

const BUILDING_POLL = 1_500;

export const MANIFEST = "manifest.json";

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

/** What `manifest.json` tells beside hashes; the file is described in the docs, not in the schema. */
export interface Manifest {
  codebook: { version: number; sha256: string }[];
  pack: { name: string; version: number; sha256: string };
  /** Undefined is null, with the reason why. */
  agreement: { value: number | null; reason?: string } | null;
}

/** A release never changes, so its manifest is read once. */
export const manifestQuery = (slug: string, number: number) =>
  queryOptions({
    queryKey: ["project", slug, "release", number, "manifest"],
    queryFn: async (): Promise<Manifest> => {
      const address = new URL(fileAddress(slug, number, MANIFEST), location.href);
      const answer = await send(new Request(address, { credentials: "same-origin" }));
      if (!answer.ok) throw statusFailure(answer.status, null);
      return (await answer.json()) as Manifest;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export function fileAddress(slug: string, number: number, name: string): string {
  return `/api/v1/projects/${encodeURIComponent(slug)}/releases/${number}/files/${encodeURIComponent(name)}`;
}
