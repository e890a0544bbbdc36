/** Rule packs of a project: versions, my draft, and what trying out a draft answers. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";
import type { Pack, Preview, PreviewOrder, RuleDraft } from "./types";

/** Newest first, all languages. */
export const packsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "packs"],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/rules/", {
          params: { path: { slug }, query: { page_size: 200, cursor: pageParam } },
        }),
      ),
    ...byCursor,
  });

/** A published version never changes; whether it is in force is the list's to tell. */
export const packQuery = (slug: string, version: number) =>
  queryOptions({
    queryKey: ["project", slug, "pack", version],
    queryFn: () =>
      unwrap(client.GET("/api/v1/projects/{slug}/rules/versions/{version}/", { params: { path: { slug, version } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const packDiffQuery = (slug: string, version: number, other: number) =>
  queryOptions({
    queryKey: ["project", slug, "pack", version, "diff", other],
    queryFn: () =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/rules/versions/{version}/diff/{other}/", {
          params: { path: { slug, version, other } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function packAddress(slug: string, version: number): string {
  return `/api/v1/projects/${encodeURIComponent(slug)}/rules/versions/${version}/yaml/`;
}

const draftKey = (slug: string) => ["project", slug, "draft"];

/** My draft for a language, the one that I wrote last where none is named; null where I have none. */
export const draftQuery = (slug: string, language: string | undefined) =>
  queryOptions({
    queryKey: [...draftKey(slug), language ?? null],
    // Where there is none, the server answers 204 and nothing else.
    queryFn: async (): Promise<RuleDraft | null> =>
      (await unwrap(
        client.GET("/api/v1/projects/{slug}/rules/draft/", { params: { path: { slug }, query: { language } } }),
      )) ?? null,
    // The page owns its text once it is open; a refetch would fight with what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Throws 412 `stale` with the current draft, or `{revision: null}` where it is gone. */
export function putDraft(
  slug: string,
  draft: { base_version: number; yaml: string; revision: number | null },
): Promise<RuleDraft> {
  return unwrap(client.PUT("/api/v1/projects/{slug}/rules/draft/", { params: { path: { slug } }, body: draft }));
}

/** Every draft of mine in a project, whatever its language: for those who ask anew. */
export const draftsOf = (slug: string) => ({ queryKey: draftKey(slug) });

export async function discardDraft(slug: string, language: string): Promise<void> {
  await unwrap(
    client.DELETE("/api/v1/projects/{slug}/rules/draft/", { params: { path: { slug }, query: { language } } }),
  );
}

export const checkQuery = (slug: string, yaml: string, base_version: number) =>
  queryOptions({
    queryKey: ["project", slug, "check", base_version, yaml],
    queryFn: ({ signal }) =>
      unwrap(
        client.POST("/api/v1/projects/{slug}/rules/check/", {
          params: { path: { slug } },
          body: { yaml, base_version },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export type MatchText = { text: string } | { article: string };

/** What one rule matches; the others may be faulty. */
export const matchesQuery = (slug: string, yaml: string, rule: string, base_version: number, of: MatchText) =>
  queryOptions({
    queryKey: ["project", slug, "matches", base_version, rule, of, yaml],
    queryFn: ({ signal }) =>
      unwrap(
        client.POST("/api/v1/projects/{slug}/rules/matches/", {
          params: { path: { slug } },
          body: { yaml, rule, base_version, ...of },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/** Runs a draft over gold or chosen articles without storing anything. Throws 400 `pack_invalid`. */
export function previewDraft(slug: string, order: PreviewOrder): Promise<Preview> {
  return unwrap(client.POST("/api/v1/projects/{slug}/rules/preview/", { params: { path: { slug } }, body: order }));
}

/** Throws 400 `pack_invalid`, 409 `stale_version` with the version now in force. */
export function publishPack(
  slug: string,
  pack: { yaml: string; base_version: number | null; note: string },
): Promise<Pack> {
  return unwrap(client.POST("/api/v1/projects/{slug}/rules/", { params: { path: { slug } }, body: pack }));
}

/** Publishes the content of an older version as the next one. Throws 409 `stale_version`. */
export function restorePack(
  slug: string,
  version: number,
  order: { base_version: number; note: string },
): Promise<Pack> {
  return unwrap(
    client.POST("/api/v1/projects/{slug}/rules/versions/{version}/restore/", {
      params: { path: { slug, version } },
      body: order,
    }),
  );
}
