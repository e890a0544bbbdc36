/** A project's articles: listed by cursor, added in batches, imported as files. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";
import type { Added, ArticleState, Import, NewArticle } from "./types";

export type ArticleOrdering =
  | "-published_at"
  | "published_at"
  | "title"
  | "-title"
  | "source"
  | "-source"
  | "created_at";

export interface ArticleFilters {
  q: string;
  source: string;
  state: ArticleState | "";
  ordering: ArticleOrdering;
}

const PAGE = 100;

export const articlesQuery = (slug: string, filters: ArticleFilters) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "articles", filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        client.GET("/api/v1/projects/{slug}/articles/", {
          params: { path: { slug }, query: { ...filters, cursor: pageParam, page_size: PAGE } },
          signal,
        }),
      ),
    ...byCursor,
  });

/** My articles whose title or text holds the words, and where it does. */
export const matchingQuery = (slug: string, q: string) =>
  queryOptions({
    queryKey: ["project", slug, "matching", q],
    queryFn: async ({ signal }) => {
      const page = await unwrap(
        client.GET("/api/v1/projects/{slug}/articles/", {
          params: { path: { slug }, query: { q, page_size: 500 } },
          signal,
        }),
      );
      return new Map(page.results.map(({ id, found }) => [id, found]));
    },
    enabled: q !== "",
  });

/** Up to 1,000, all or nothing. Throws 400 or 409 whose `fields` name the records by their index from 0. */
export function addArticles(slug: string, articles: NewArticle[]): Promise<Added> {
  return unwrap(client.POST("/api/v1/projects/{slug}/articles/", { params: { path: { slug } }, body: articles }));
}

/** One `.txt` file as one article: the server decodes it and finds its title, source and date. */
export function importFile(slug: string, file: File): Promise<Import> {
  return unwrap(
    client.POST("/api/v1/projects/{slug}/imports/", {
      params: { path: { slug } },
      body: { file: "", format: "auto" },
      bodySerializer: () => {
        const form = new FormData();
        form.append("file", file);
        form.append("format", "auto");
        return form;
      },
    }),
  );
}
