/** Who is signed in. Signing in and out go through allauth's headless address, which is not part of the schema. */

import { queryOptions } from "@tanstack/react-query";
import { client, csrfToken, send, unwrap } from "./client";
import { statusFailure } from "./errors";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => unwrap(client.GET("/api/v1/me/")),
  staleTime: Number.POSITIVE_INFINITY,
});

async function auth(method: "GET" | "POST" | "DELETE", path: string, body?: unknown): Promise<Response> {
  return send(
    new Request(`/_allauth/browser/v1/${path}`, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
    }),
  );
}

/** Throws ApiError: 400 where name or password is wrong, 429 after too many tries. */
export async function signIn(credentials: { username: string; password: string }): Promise<void> {
  if (!csrfToken()) await auth("GET", "config");
  const answer = await auth("POST", "auth/login", credentials);
  // 409: somebody is signed in already, which the reload of "me" will show.
  if (!answer.ok && answer.status !== 409) throw statusFailure(answer.status, null);
}

export async function signOut(): Promise<void> {
  const answer = await auth("DELETE", "auth/session");
  // allauth answers 401 to a session that has just ended.
  if (!answer.ok && answer.status !== 401) throw statusFailure(answer.status, null);
}
