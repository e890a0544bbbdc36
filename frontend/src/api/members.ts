/** Who works in a project. */

import { queryOptions } from "@tanstack/react-query";
import { client, unwrap } from "./client";
import type { Member, Role } from "./types";

export const membersQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug, "members"],
    queryFn: async () => {
      const page = await unwrap(
        client.GET("/api/v1/projects/{slug}/members/", { params: { path: { slug }, query: { page_size: 500 } } }),
      );
      return page.results;
    },
    staleTime: 60_000,
  });

/** Throws 400 with fields where nobody has this name, 409 `already_member`. */
export function addMember(slug: string, member: { username: string; role: Role }): Promise<Member> {
  return unwrap(client.POST("/api/v1/projects/{slug}/members/", { params: { path: { slug } }, body: member }));
}

/** Throws 409 `last_manager`. */
export function changeRole(slug: string, username: string, role: Role): Promise<Member> {
  return unwrap(
    client.PATCH("/api/v1/projects/{slug}/members/{username}/", {
      params: { path: { slug, username } },
      body: { role },
    }),
  );
}
