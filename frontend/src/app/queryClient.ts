/** How answers are kept and asked for again. */

import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isApiError } from "../api/client";
import { connection } from "../state/connection";
import { session } from "../state/session";

const FRESH = 10_000;

export function startQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (cause, query) => {
        if (isApiError(cause) && cause.status === 401 && query.queryKey[0] !== "me") session.expired();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        // Coming back is noticed by `connection`, which asks again for all that failed.
        networkMode: "always",
        retry: (tries, cause) => isApiError(cause) && cause.passing && !cause.away && tries < 2,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  connection.onReturn(() => {
    void queryClient.refetchQueries({ predicate: (query) => query.state.status === "error" });
  });
  // The device has a network again: nobody waits for the next time of asking.
  window.addEventListener("online", () => {
    if (connection.get().away) connection.askNow();
  });
  return queryClient;
}
