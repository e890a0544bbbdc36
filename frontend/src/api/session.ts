/** Who is signed in. Signing in and out go through allauth's headless address, which is not part of the schema. */

import { queryOptions } from "@tanstack/react-query";
import { client, csrfToken, send, unwrap } from "./client";
import { ApiError, statusFailure } from "./errors";

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
  let answer = await auth("POST", "auth/login", credentials);
  if (answer.status === 409) {
    // Somebody is signed in already in this browser; whoever gives a password takes their place.
    await signOut();
    answer = await auth("POST", "auth/login", credentials);
  }
  if (answer.ok) return;
  // allauth answers too many tries with a 400 like any other, and names the reason inside.
  const tooMany = (await answer.text()).includes("too_many_login_attempts");
  throw statusFailure(tooMany ? 429 : answer.status, null);
}

let vouched = { user: "", token: "" };

/** Makes sure that the browser's session is this person's: another tab may have signed in somebody else. Asks the
    server only where the CSRF token, which changes with every sign-in, is not the one it was asked with. Throws 401. */
export async function requireSession(user: string): Promise<void> {
  if (vouched.user === user && vouched.token === csrfToken()) return;
  const me = await unwrap(client.GET("/api/v1/me/"));
  if (me.username !== user) throw new ApiError("status", 401, { code: "other_person", message: "", fields: {} });
  vouched = { user, token: csrfToken() };
}

export async function signOut(): Promise<void> {
  const answer = await auth("DELETE", "auth/session");
  // allauth answers 401 to a session that has just ended.
  if (!answer.ok && answer.status !== 401) throw statusFailure(answer.status, null);
}
