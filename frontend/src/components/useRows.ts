/** Moves the focus from one row of a list to the next: rows are the elements with `data-row` inside `place`. */

import { type RefObject, useCallback, useRef } from "react";

export interface Rows<E extends HTMLElement> {
  place: RefObject<E | null>;
  /** Focuses the next or previous row; the first or last where none had the focus. */
  step(by: 1 | -1): void;
  focus(index: number): void;
}

export function useRows<E extends HTMLElement>(): Rows<E> {
  const place = useRef<E>(null);
  const last = useRef(-1);
  const focus = useCallback((index: number) => {
    const row = place.current?.querySelectorAll<HTMLElement>("[data-row]")[index];
    if (!row) return;
    last.current = index;
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  }, []);
  const step = useCallback(
    (by: 1 | -1) => {
      const rows = [...(place.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      const focused = rows.findIndex((row) => row.matches(":focus"));
      const from = focused >= 0 ? focused : last.current;
      focus(from < 0 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, from + by)));
    },
    [focus],
  );
  return { place, step, focus };
}
