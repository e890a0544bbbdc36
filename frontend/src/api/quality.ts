/** How rules do: a scorecard for each version, and the texts behind its numbers. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";
import type { TextBehind } from "./types";

/** `null` asks for the version in force. */
export const scorecardQuery = (slug: string, version: number | null) =>
  queryOptions({
    queryKey: ["project", slug, "quality", "rules", version],
    queryFn: () =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/quality/rules/", {
          params: { path: { slug }, query: { version: version ?? undefined } },
        }),
      ),
  });

export type TextAnswer = TextBehind["answer"];

export interface TextsOrder {
  answer: TextAnswer;
  /** All rules where it is left out. */
  rule?: string;
  version?: number;
}

/** Newest article first. A page may be short and yet not the last. */
export const textsQuery = (slug: string, order: TextsOrder) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "quality", "texts", order],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/quality/rules/texts/", {
          params: { path: { slug }, query: { ...order, cursor: pageParam } },
        }),
      ),
    ...byCursor,
  });
