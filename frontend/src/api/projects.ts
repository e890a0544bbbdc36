/** Projects, their codebook, and the queue of assignments. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { readCodebook } from "./readCodebook";
import type { Assignment, NewProject, Project } from "./types";

export const projectsQuery = queryOptions({
  queryKey: ["projects"],
  queryFn: () => unwrap(client.GET("/api/v1/projects/", { params: { query: { page_size: 500 } } })),
});

export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug],
    queryFn: () => unwrap(client.GET("/api/v1/projects/{slug}/", { params: { path: { slug } } })),
  });

/** Throws 400 with fields, 409 `slug_taken`. */
export function createProject(project: NewProject): Promise<Project> {
  return unwrap(client.POST("/api/v1/projects/", { body: project }));
}

export const codebookQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug, "codebook"],
    queryFn: async () =>
      readCodebook(await unwrap(client.GET("/api/v1/projects/{slug}/codebook/", { params: { path: { slug } } }))),
    staleTime: 60_000,
  });

export const assignmentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug, "assignments"],
    queryFn: () =>
      unwrap(
        client.GET("/api/v1/assignments/", {
          params: { query: { project: slug, page_size: 500, ordering: "created_at" } },
        }),
      ),
  });

/** My open claim, or a new one; null where nothing waits. */
export async function claimNext(slug: string): Promise<Assignment | null> {
  const claimed = await unwrap(client.POST("/api/v1/projects/{slug}/next/", { params: { path: { slug } } }));
  return claimed && "id" in claimed ? claimed : null;
}
