/** Marks beside the text: a bar for each passage in the lane of its depth, codes of what starts on a line, the cursor. */

import type { DomRanges } from "./domRange";
import { inTextOrder } from "./layers";
import type { Passage, Scene } from "./model";
import type { Span } from "./offsets";

const NEAREST_LANE = 10;
const LANE = 5;
const MOST_CODES = 2;
const FLAG = "\u2691";
const CURSOR_END = -6;

interface Mark {
  passage: Passage;
  depth: number;
  top: number;
  bottom: number;
}

export interface Gutter {
  draw(scene: Scene, depths: Map<string, number>, visible: Span): void;
  /** Measures anew: lines have moved. */
  forget(): void;
  destroy(): void;
}

/** Bars of one lane that meet on a line share its height. */
function part(marks: Mark[]): void {
  const lanes = new Map<number, Mark>();
  for (const mark of marks) {
    const before = lanes.get(mark.depth);
    if (before && mark.top < before.bottom - 2) {
      const middle = (Math.max(mark.top, before.top) + before.bottom) / 2;
      before.bottom = middle - 1.5;
      mark.top = middle + 1.5;
    }
    lanes.set(mark.depth, mark);
  }
}

function bar(mark: Mark, selected: boolean): HTMLElement {
  const element = document.createElement("i");
  element.className = `gm ct-${mark.passage.style}${mark.passage.suggested ? " sug" : ""}${selected ? " on" : ""}`;
  element.style.top = `${mark.top}px`;
  element.style.height = `${Math.max(2, mark.bottom - mark.top)}px`;
  element.style.insetInlineEnd = `${NEAREST_LANE + mark.depth * LANE}px`;
  return element;
}

function codes(top: number, passages: Passage[]): HTMLElement {
  const box = document.createElement("span");
  box.className = "gc";
  box.style.top = `${top}px`;
  // Two codes fill the gutter; where there are more, one and how many else.
  const shown = passages.length > MOST_CODES ? 1 : passages.length;
  for (const passage of passages.slice(0, shown)) {
    const code = document.createElement("b");
    code.className = `ct-${passage.style}${passage.suggested ? " sug" : ""}`;
    code.textContent = passage.flagged ? `${passage.code}${FLAG}` : passage.code;
    box.append(code);
  }
  if (passages.length > shown) {
    const more = document.createElement("b");
    more.textContent = `+${passages.length - shown}`;
    box.append(more);
  }
  return box;
}

export function createGutter(host: HTMLElement, body: HTMLElement, dom: DomRanges): Gutter {
  // The text does not move, so a place is measured once for each width.
  const places = new Map<string, { top: number; bottom: number } | null>();
  let lead = 0;

  function measure(span: Span): { top: number; bottom: number } | null {
    const key = `${span.start} ${span.end}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const rects = dom.rectsOf(span);
    const first = rects[0];
    const last = rects.at(-1);
    const origin = host.getBoundingClientRect().top;
    const place = first && last ? { top: first.top - origin, bottom: last.bottom - origin } : null;
    places.set(key, place);
    return place;
  }

  return {
    draw(scene, depths, visible) {
      lead ||= Number.parseFloat(getComputedStyle(body).lineHeight) || 28;
      const marks: Mark[] = [];
      const lines: { top: number; passages: Passage[] }[] = [];
      for (const passage of [...scene.passages].sort(inTextOrder)) {
        if (passage.end <= visible.start || visible.end <= passage.start) continue;
        const place = measure(passage);
        if (!place) continue;
        marks.push({ passage, depth: depths.get(passage.id) ?? 0, ...place });
        const line = lines.find((other) => Math.abs(other.top - place.top) < lead / 2);
        if (line) line.passages.push(passage);
        else lines.push({ top: place.top, passages: [passage] });
      }
      part(marks);
      const drawn: HTMLElement[] = marks.map((mark) => bar(mark, mark.passage.id === scene.selected));
      drawn.push(...lines.map((line) => codes(line.top, line.passages)));
      const cursor = scene.cursor && measure(scene.cursor);
      if (cursor) {
        const element = document.createElement("i");
        element.className = "gs";
        element.style.top = `${cursor.top}px`;
        element.style.height = `${cursor.bottom - cursor.top}px`;
        element.style.insetInlineEnd = `${CURSOR_END}px`;
        drawn.push(element);
      }
      host.replaceChildren(...drawn);
    },
    forget() {
      places.clear();
      lead = 0;
    },
    destroy() {
      host.replaceChildren();
    },
  };
}
