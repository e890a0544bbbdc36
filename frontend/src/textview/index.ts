/** The text surface: an article with its passages painted on it. No framework; code points in, events out. */

import { createDomRanges } from "./domRange";
import { createGutter } from "./gutter";
import { createHandles } from "./handles";
import { canHighlight, createHighlightPainter } from "./highlightPainter";
import { depthsOf } from "./layers";
import { createMarkPainter } from "./markPainter";
import { type Block, EMPTY_SCENE, type Passage, type PassageStyle, type Scene, type TextEvents } from "./model";
import type { Offsets, Span } from "./offsets";
import { blocksOf, drawParagraphs } from "./paragraphs";
import { createPointerInput } from "./pointer";
import { createViewport } from "./viewport";
import type { Words } from "./words";

export interface TextViewOptions {
  /** Gets the paragraphs; must be position: relative. */
  body: HTMLElement;
  /** Gets the marks; an element beside the body that scrolls with it. */
  gutter?: HTMLElement;
  offsets: Offsets;
  words: Words;
  segments: Block[];
  /** Stretches that are not drawn because the page shows them elsewhere, such as the title. */
  hidden?: Span[];
  styles: PassageStyle[];
  events: Partial<TextEvents>;
  /** Paints <mark> elements even where highlights are there. */
  marks?: boolean;
}

export interface TextView {
  /** Shows this scene with the next frame. Returns the passages whose place is not in the text. */
  update(scene: Scene): Passage[];
  /** Scrolls the stretch into the comfortable part of its pane, if it is not there. */
  reveal(span: Span): void;
  /** Sets a passage off lightly, as under the mouse. */
  hover(id: string | null): void;
  /** Rectangles of the lines that the stretch covers, in the window's coordinates. */
  rectsOf(span: Span): DOMRect[];
  destroy(): void;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
}

const COMFORT_TOP = 0.12;
const COMFORT_BOTTOM = 0.82;
const LAND = 0.33;

export function createTextView(options: TextViewOptions): TextView {
  const { body, offsets, words, events } = options;
  const hidden = options.hidden ?? [];
  const blocks = blocksOf(offsets, options.segments).filter(
    (block) => !hidden.some((span) => span.start <= block.start && block.end <= span.end),
  );
  const paragraphs = drawParagraphs(body, offsets, blocks);
  const dom = createDomRanges(offsets, paragraphs);
  const painter =
    canHighlight() && !options.marks
      ? createHighlightPainter(options.styles, dom)
      : createMarkPainter(offsets, paragraphs);
  const gutter = options.gutter ? createGutter(options.gutter, body, dom) : null;
  const handles = events.onResize ? createHandles(body, dom, words, events) : null;
  let scene: Scene = EMPTY_SCENE;
  let depths = new Map<string, number>();
  let wanted: Span | null = null;
  let frame = 0;
  let held = "";
  let hovered: string | null = null;
  /** Of the body, when it was measured last. */
  let size = "";
  const sizeNow = () => `${body.offsetWidth} ${body.offsetHeight}`;

  function paint(): void {
    const visible = viewport.span();
    painter.paint(scene, depths, visible);
    if (hovered !== null) showHover();
    if (wanted) bring(wanted);
    wanted = null;
    showHandles();
    size = sizeNow();
    gutter?.draw(scene, depths, visible);
  }

  function showHover(): void {
    painter.hover(scene.passages.find((passage) => passage.id === hovered) ?? null);
  }

  /** Only where the selected passage is another one or stands elsewhere: scrolling leaves them in their place. */
  function showHandles(): void {
    const chosen = scene.passages.find((passage) => passage.id === scene.selected && !passage.suggested);
    // While the browser's own selection covers the marked words, its own grips do.
    const marked = scene.range && !pointer.selects() ? { ...scene.range, id: null } : null;
    const on = marked ?? chosen ?? null;
    const key = on ? `${on.id} ${on.start} ${on.end}` : "";
    if (key === held) return;
    held = key;
    handles?.show(on);
  }

  /** Once a frame, after everybody else has changed the page: lines are measured a single time. */
  function soon(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  }

  function bring(span: Span): void {
    const rects = dom.rectsOf(span);
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) return;
    const pane = scrollerOf(body);
    const box = pane === document.documentElement ? { top: 0, height: innerHeight } : pane.getBoundingClientRect();
    const top = first.top - box.top;
    const bottom = last.bottom - box.top;
    if (top >= box.height * COMFORT_TOP && bottom <= box.height * COMFORT_BOTTOM) return;
    pane.scrollTop += top - box.height * LAND;
  }

  const viewport = createViewport(paragraphs, offsets.length, soon);
  const pointer = createPointerInput({ body, dom, words, passages: () => scene.passages, events });
  // Lines break anew when the pane's width or the type size changes.
  const resize = new ResizeObserver(() => {
    if (sizeNow() !== size) {
      gutter?.forget();
      held = "?";
      paint();
    }
    events.onLayout?.();
  });
  resize.observe(body);
  // Paper shows all of it, not what is near the window.
  const print = () => painter.paint(scene, depths, { start: 0, end: offsets.length });
  window.addEventListener("beforeprint", print);

  const fits = (span: Span) => 0 <= span.start && span.start < span.end && span.end <= offsets.length;

  return {
    update(next) {
      const placed = next.passages.filter(fits);
      scene = { ...next, passages: placed };
      depths = depthsOf(placed);
      pointer.settle(next.range);
      soon();
      return next.passages.filter((passage) => !fits(passage));
    },
    reveal(span) {
      wanted = span;
      soon();
    },
    hover(id) {
      hovered = id;
      showHover();
    },
    rectsOf: dom.rectsOf,
    destroy() {
      cancelAnimationFrame(frame);
      resize.disconnect();
      window.removeEventListener("beforeprint", print);
      pointer.destroy();
      viewport.destroy();
      handles?.destroy();
      gutter?.destroy();
      painter.destroy();
      body.replaceChildren();
    },
  };
}

export type { Block, Passage, PassageStyle, Scene, TextEvents } from "./model";
export { EMPTY_SCENE } from "./model";
export { createOffsets, type Offsets, type Span } from "./offsets";
export { createWords, type Words } from "./words";
