/** Why somebody could not be signed in, in the words of the catalogue. */

import { isApiError } from "../../api/client";

export type SigninRefusal = "wrong" | "tooMany" | "away" | "stale" | "other";

export function refusalOf(cause: unknown): SigninRefusal {
  if (!isApiError(cause)) return "other";
  if (cause.away) return "away";
  if (cause.status === 400 || cause.status === 401) return "wrong";
  if (cause.status === 429) return "tooMany";
  // The form was open for so long that its CSRF cookie is gone.
  if (cause.status === 403) return "stale";
  return "other";
}
