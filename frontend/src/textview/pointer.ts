/** Clicks and selections in the text, told as code points. */

import type { DomRanges } from "./domRange";
import { passagesAt } from "./layers";
import type { Passage, TextEvents } from "./model";
import type { Span } from "./offsets";
import type { Words } from "./words";

export interface PointerInput {
  /** Gives up the browser's own selection where it is not what is marked any more. */
  settle(marked: Span | null): void;
  /** Whether the browser shows a selection of its own in the page. */
  selects(): boolean;
  destroy(): void;
}

interface PointerSetup {
  body: HTMLElement;
  dom: DomRanges;
  words: Words;
  passages: () => Passage[];
  events: Partial<TextEvents>;
}

/** A finger that rests this long on a word marks it, where the browser does not do so itself. */
const LONG_PRESS = 600;
/** Pixels that a resting finger may move. */
const RESTING = 10;

export function createPointerInput({ body, dom, words, passages, events }: PointerSetup): PointerInput {
  const stop = new AbortController();
  const { signal } = stop;
  let held = false;
  let selecting = false;
  // Asking the browser for its selection lays the whole text out: it is asked only once there is one.
  let ranged = false;
  let press: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | null = null;
  let pressed = false;
  let over: string | null = null;
  let pointed: PointerEvent | null = null;

  function selected(byCharacter: boolean): Span | null {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!body.contains(range.commonAncestorContainer)) return null;
    const start = dom.codePointOf(range.startContainer, range.startOffset);
    const end = dom.codePointOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) return null;
    return byCharacter ? { start, end } : words.snap({ start, end });
  }

  function take(byCharacter: boolean): boolean {
    const span = selected(byCharacter);
    if (!span) return false;
    selecting = true;
    events.onSelect?.(span);
    return true;
  }

  /** Lets the browser's selection cover the whole words too, so that what is copied is what is marked. */
  function widen(): void {
    const span = selected(false);
    const ranges = span ? dom.rangesOf(span) : [];
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return;
    document
      .getSelection()
      ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  }

  function markWord(x: number, y: number): void {
    press = null;
    const at = ranged ? null : dom.characterAt(x, y);
    const span = at === null ? null : words.snap({ start: at, end: at + 1 });
    if (!span) return;
    pressed = true;
    events.onSelect?.(span);
  }

  function rest(): void {
    if (press) clearTimeout(press.timer);
    press = null;
  }

  /** Once a frame: asking what lies under the mouse is not free. */
  function look(): void {
    if (!pointed) return;
    const { clientX, clientY } = pointed;
    pointed = null;
    const at = held ? null : dom.characterAt(clientX, clientY);
    tellHover(at === null ? null : (passagesAt(passages(), at)[0]?.id ?? null));
  }

  function tellHover(id: string | null): void {
    if (id === over) return;
    over = id;
    events.onHover?.(id);
  }

  body.addEventListener(
    "pointerdown",
    ({ pointerType, clientX, clientY }) => {
      held = true;
      pressed = false;
      rest();
      if (pointerType !== "touch") return;
      press = { x: clientX, y: clientY, timer: setTimeout(markWord, LONG_PRESS, clientX, clientY) };
    },
    { signal },
  );
  body.addEventListener(
    "pointermove",
    (event) => {
      if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > RESTING) rest();
      if (event.pointerType !== "mouse" || !events.onHover) return;
      if (!pointed) requestAnimationFrame(look);
      pointed = event;
    },
    { signal, passive: true },
  );
  body.addEventListener(
    "pointerleave",
    () => {
      pointed = null;
      tellHover(null);
    },
    { signal },
  );
  window.addEventListener(
    "pointercancel",
    () => {
      held = false;
      rest();
    },
    { signal },
  );
  window.addEventListener(
    "pointerup",
    (event) => {
      if (!held) return;
      held = false;
      rest();
      if (pressed) return;
      if (!event.altKey) widen();
      if (take(event.altKey)) return;
      if (selecting) {
        selecting = false;
        events.onSelect?.(null);
      }
      if (!(event.target instanceof Node) || !body.contains(event.target)) return;
      const at = dom.characterAt(event.clientX, event.clientY);
      if (at !== null)
        events.onPick?.(
          passagesAt(passages(), at).map((passage) => passage.id),
          at,
        );
    },
    { signal },
  );
  // Touch and keyboards select without a pointer being held.
  document.addEventListener(
    "selectionchange",
    () => {
      ranged = document.getSelection()?.isCollapsed === false;
      if (!held) take(false);
    },
    { signal },
  );

  return {
    settle(marked) {
      if (held || !ranged) return;
      const isMarked = (span: Span | null) => span?.start === marked?.start && span?.end === marked?.end;
      const span = selected(true);
      // A finger that drags the browser's own grips stands in the middle of a word for a while.
      if (span && !isMarked(span) && !isMarked(selected(false))) {
        selecting = false;
        document.getSelection()?.removeAllRanges();
      }
    },
    selects: () => ranged,
    destroy() {
      rest();
      stop.abort();
    },
  };
}
