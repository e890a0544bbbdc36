/** My assignments in one project, newest claim first. */

import { infiniteQueryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import { byCursor } from "./pages";

export const myAssignmentsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ["project", slug, "assignments", "mine"],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET("/api/v1/assignments/", {
          params: { query: { project: slug, ordering: "-created_at", page_size: 500, cursor: pageParam } },
        }),
      ),
    ...byCursor,
  });
