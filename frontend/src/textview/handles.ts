/** Two grips on the selected passage, or on words that are only marked. Dragging moves one edge by word, with Alt by
    character. */

import type { DomRanges } from "./domRange";
import type { TextEvents } from "./model";
import type { Span } from "./offsets";
import type { Words } from "./words";

type Side = "a" | "b";

/** What the grips are on; without an id, words that are marked and not labelled yet. */
export interface Held extends Span {
  id: string | null;
}

export interface Handles {
  show(held: Held | null): void;
  destroy(): void;
}

function moved(passage: Held, side: Side, to: number, words: Words, byCharacter: boolean): Span | null {
  if (side === "a") {
    if (to >= passage.end) return null;
    const start = byCharacter ? to : words.stepStart(to + 1, -1);
    return start < passage.end ? { start, end: passage.end } : null;
  }
  if (to <= passage.start) return null;
  const end = byCharacter ? to : words.stepEnd(to - 1, 1);
  return end > passage.start ? { start: passage.start, end } : null;
}

export function createHandles(body: HTMLElement, dom: DomRanges, words: Words, events: Partial<TextEvents>): Handles {
  const place = document.createElement("div");
  place.className = "handles";
  place.setAttribute("aria-hidden", "true");
  body.append(place);
  let current: Held | null = null;

  function drag(side: Side, element: HTMLElement, down: PointerEvent): void {
    const held = current;
    if (!held || !events.onResize) return;
    const tell = (span: Span, done: boolean) => {
      if (held.id !== null) events.onResize?.(held.id, span, done);
      else events.onSelect?.(span);
    };
    down.preventDefault();
    down.stopPropagation();
    element.setPointerCapture(down.pointerId);
    let last: Span | null = null;
    const move = (event: PointerEvent) => {
      // The grip lies under the pointer; the text is asked beside it.
      place.style.pointerEvents = "none";
      element.style.pointerEvents = "none";
      const at = dom.gapAt(event.clientX, event.clientY);
      place.style.pointerEvents = "";
      element.style.pointerEvents = "";
      if (at === null) return;
      const span = moved(held, side, at, words, event.altKey);
      if (!span) return;
      last = span;
      tell(span, false);
    };
    const up = () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      if (last) tell(last, true);
    };
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
  }

  const grips = (["a", "b"] as const).map((side) => {
    const element = document.createElement("span");
    element.className = `handle ${side}`;
    element.addEventListener("pointerdown", (event) => drag(side, element, event));
    return element;
  });

  return {
    show(held) {
      current = held;
      const rects = current ? dom.rectsOf(current) : [];
      const first = rects[0];
      const last = rects.at(-1);
      if (!first || !last) {
        place.replaceChildren();
        return;
      }
      const origin = body.getBoundingClientRect();
      const put = (element: HTMLElement | undefined, x: number, rect: DOMRect) => {
        if (!element) return;
        element.style.left = `${x - origin.left}px`;
        element.style.top = `${rect.top - origin.top}px`;
        element.style.height = `${rect.height}px`;
      };
      const rightToLeft =
        getComputedStyle(dom.rangesOf(held as Span)[0]?.startContainer.parentElement as Element).direction === "rtl";
      put(grips[0], rightToLeft ? first.right : first.left, first);
      put(grips[1], rightToLeft ? last.left : last.right, last);
      if (place.childElementCount === 0) place.append(...grips);
    },
    destroy() {
      place.remove();
    },
  };
}
