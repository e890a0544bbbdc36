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

/** An element of the gutter, made where none with this key is there yet. */
interface Drawing {
  key: string;
  make(): HTMLElement;
}

function stripe(className: string, top: number, height: number, end: number): Drawing {
  return {
    key: `${className} ${top} ${height} ${end}`,
    make() {
      const element = document.createElement("i");
      element.className = className;
      element.style.top = `${top}px`;
      element.style.height = `${height}px`;
      element.style.insetInlineEnd = `${end}px`;
      return element;
    },
  };
}

function bar({ passage, depth, top, bottom }: Mark, selected: boolean): Drawing {
  const className = `gm ct-${passage.style}${passage.suggested ? " sug" : ""}${selected ? " on" : ""}`;
  return stripe(className, top, Math.max(2, bottom - top), NEAREST_LANE + depth * LANE);
}

function codes(top: number, passages: Passage[]): Drawing {
  // Two codes fill the gutter; where there are more, one and how many else.
  const shown = passages.length > MOST_CODES ? 1 : passages.length;
  const parts = passages.slice(0, shown).map((passage) => ({
    className: `ct-${passage.style}${passage.suggested ? " sug" : ""}`,
    words: passage.flagged ? `${passage.code}${FLAG}` : passage.code,
  }));
  if (passages.length > shown) parts.push({ className: "", words: `+${passages.length - shown}` });
  return {
    key: `gc ${top} ${parts.map(({ className, words }) => `${className} ${words}`).join()}`,
    make() {
      const box = document.createElement("span");
      box.className = "gc";
      box.style.top = `${top}px`;
      for (const { className, words } of parts) {
        const code = document.createElement("b");
        code.className = className;
        code.textContent = words;
        box.append(code);
      }
      return box;
    },
  };
}

export function createGutter(host: HTMLElement, body: HTMLElement, dom: DomRanges): Gutter {
  // The text does not move, so a place is measured once for each width.
  const places = new Map<string, { top: number; bottom: number } | null>();
  let lead = 0;
  let drawn = new Map<string, HTMLElement>();

  /** What stays as it is keeps its element: a key press changes one mark of many. */
  function show(wanted: Drawing[]): void {
    const next = new Map<string, HTMLElement>();
    const added: HTMLElement[] = [];
    for (const { key, make } of wanted) {
      if (next.has(key)) continue;
      const there = drawn.get(key);
      const element = there ?? make();
      if (!there) added.push(element);
      next.set(key, element);
    }
    for (const [key, element] of drawn) if (!next.has(key)) element.remove();
    host.append(...added);
    drawn = next;
  }

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
      const wanted = marks.map((mark) => bar(mark, mark.passage.id === scene.selected));
      wanted.push(...lines.map((line) => codes(line.top, line.passages)));
      const cursor = scene.cursor && measure(scene.cursor);
      if (cursor) wanted.push(stripe("gs", cursor.top, cursor.bottom - cursor.top, CURSOR_END));
      show(wanted);
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
