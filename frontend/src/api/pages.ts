/** Cursor pages: every list answers `{next, previous, results}`, and `next` is a whole address. */

/** The cursor inside `next`; null after the last page. */
export function cursorIn(next: string | null): string | null {
  return next === null ? null : new URL(next, location.href).searchParams.get("cursor");
}

/** What `useInfiniteQuery` needs beside its key and function. */
export const byCursor = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: { next: string | null }) => cursorIn(last.next) ?? undefined,
};
