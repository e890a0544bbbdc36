/** The typed client and the two ways to call it. Nothing outside this folder fetches. */

import createClient from "openapi-fetch";
import { connection } from "../state/connection";
import { session } from "../state/session";
import { ApiError, networkFailure, parseFailure, statusFailure } from "./errors";
import type { paths } from "./schema";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export function csrfToken(): string {
  const match = /(?:^|;\s*)csrftoken=([^;]+)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : "";
}

/** Fetch with the session cookie and the CSRF header; a lost network becomes an ApiError. */
export async function send(request: Request): Promise<Response> {
  if (!SAFE.has(request.method)) request.headers.set("X-CSRFToken", csrfToken());
  try {
    const response = await fetch(request);
    if (![502, 503, 504].includes(response.status)) connection.answered();
    else connection.lost();
    // Who is signed in is asked for by those who expect a 401.
    if (response.status === 401 && /\/api\/v1\/(?!me\/$)/.test(request.url)) session.expired();
    return response;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    connection.lost();
    throw networkFailure();
  }
}

export const client = createClient<paths>({ baseUrl: "/", fetch: send, credentials: "same-origin" });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; throws ApiError otherwise. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw parseFailure(200);
    throw cause;
  }
  if (!answer.response.ok) throw statusFailure(answer.response.status, answer.error);
  return answer.data as T;
}

export function isApiError(cause: unknown): cause is ApiError {
  return cause instanceof ApiError;
}
