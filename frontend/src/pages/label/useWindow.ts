import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** Lists up to this long are drawn whole. */
const SHORT = 80;
const USUAL = 92;
/** Drawn above and below what is seen. */
const SPARE = 400;
const STEP = 6;

interface Stretch {
  from: number;
  to: number;
}

export interface ListWindow extends Stretch {
  list: RefObject<HTMLUListElement | null>;
  /** Heights that stand for the rows that are not drawn. */
  before: number;
  after: number;
  /** Scrolls the row of this id into sight, with one row of context above it, and draws it. */
  follow(id: string): void;
}

/** The part of a long list that is near the window. Rows differ in height: one that was drawn is measured, the others
    are taken for the usual height. A list where not everything is seen at once scrolls in `pane`. */
export function useWindow(pane: RefObject<HTMLElement | null>, ids: readonly string[]): ListWindow {
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const latest = useRef(ids);
  latest.current = ids;
  const [seen, setSeen] = useState<Stretch>(() => ({ from: 0, to: Math.ceil((innerHeight + SPARE) / USUAL) }));
  const heightOf = useCallback((id: string) => heights.current.get(id) ?? USUAL, []);

  const look = useCallback(() => {
    const all = latest.current;
    if (!pane.current || !list.current || all.length <= SHORT) return;
    for (const row of list.current.querySelectorAll<HTMLElement>(":scope > [data-id]")) {
      heights.current.set(row.dataset.id ?? "", row.offsetHeight);
    }
    const box = pane.current.getBoundingClientRect();
    const start = list.current.getBoundingClientRect().top;
    const top = Math.max(box.top, 0) - start - SPARE;
    const bottom = Math.min(box.bottom, innerHeight) - start + SPARE;
    let from = 0;
    let at = 0;
    while (from < all.length && at + heightOf(all[from] as string) < top) at += heightOf(all[from++] as string);
    let to = from;
    while (to < all.length && at < bottom) at += heightOf(all[to++] as string);
    // A few rows at once: fewer times to draw while scrolling.
    from -= from % STEP;
    to = Math.min(all.length, to + STEP - (to % STEP));
    setSeen((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, [pane, heightOf]);

  useLayoutEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const scroller = pane.current;
    scroller?.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      scroller?.removeEventListener("scroll", soon);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
    };
  }, [pane, look]);

  const whole = ids.length <= SHORT;
  const from = whole ? 0 : Math.min(seen.from, ids.length);
  const to = whole ? ids.length : Math.max(from, Math.min(seen.to, ids.length));

  const sum = (first: number, last: number) => {
    let total = 0;
    for (let index = first; index < last; index += 1) total += heightOf(ids[index] as string);
    return total;
  };

  const follow = useCallback(
    (id: string) => {
      const scroller = pane.current;
      const index = latest.current.indexOf(id);
      if (!scroller || !list.current || index < 0 || scroller.scrollHeight <= scroller.clientHeight) return;
      const box = scroller.getBoundingClientRect();
      const head = 36;
      const drawn = list.current.querySelector<HTMLElement>('[aria-current="true"]');
      if (drawn) {
        const context = drawn.previousElementSibling ?? drawn;
        const top = context.getBoundingClientRect().top - box.top - head;
        const bottom = drawn.getBoundingClientRect().bottom - box.bottom;
        if (top < 0) scroller.scrollTop += top;
        else if (bottom > 0) scroller.scrollTop += Math.min(bottom, top);
        return;
      }
      let above = list.current.getBoundingClientRect().top - box.top - head;
      for (const other of latest.current.slice(0, Math.max(0, index - 1))) above += heightOf(other);
      scroller.scrollTop += above;
      look();
    },
    [pane, heightOf, look],
  );

  return { list, from, to, before: whole ? 0 : sum(0, from), after: whole ? 0 : sum(to, ids.length), follow };
}
