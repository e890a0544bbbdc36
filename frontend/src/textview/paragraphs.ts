/** The text as paragraphs in the page: one <p> a line that has words, blank lines left out. */

import { TEXT } from "./highlightStyles";
import type { Block } from "./model";
import type { Offsets, Span } from "./offsets";

/** Texts up to this length are laid out and painted whole. */
export const SHORT = 20_000;

export interface Paragraph extends Block {
  element: HTMLElement;
  /** Index into the JavaScript string where its text starts. */
  start16: number;
}

/** Lines with words, as blocks. A line wholly inside a headline or boilerplate segment takes its kind. */
export function blocksOf(offsets: Offsets, segments: Block[]): Block[] {
  const kinds = segments.filter((segment) => segment.kind !== "text");
  const blocks: Block[] = [];
  for (const match of offsets.text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = offsets.toCodePoint(match.index);
    const end = offsets.toCodePoint(match.index + match[0].length);
    const lead = match[0].length - match[0].trimStart().length;
    const tail = match[0].trimEnd().length;
    const from = offsets.toCodePoint(match.index + lead);
    const to = offsets.toCodePoint(match.index + tail);
    const holder =
      kinds.find((segment) => segment.kind === "boilerplate" && segment.start <= from && to <= segment.end) ??
      kinds.find((segment) => segment.start <= from && to <= segment.end);
    blocks.push({ start, end, kind: holder?.kind ?? "text" });
  }
  return blocks;
}

/** About how high a paragraph is that was not laid out yet. */
const LINE = 68;
const LINE_HEIGHT = 31;

/** About how many characters a stretch of the page holds that is so many pixels high. */
export const charactersIn = (height: number) => Math.ceil(height / LINE_HEIGHT) * LINE;

/** Draws the blocks into `host` and returns them with their elements. Of a long text, what is far from the window is
    laid out when it comes near. */
export function drawParagraphs(host: HTMLElement, offsets: Offsets, blocks: Block[]): Paragraph[] {
  const fragment = document.createDocumentFragment();
  const paragraphs = blocks.map((block) => {
    const element = document.createElement("p");
    element.dir = "auto";
    if (offsets.length > SHORT) {
      element.classList.add("far");
      const lines = Math.ceil((block.end - block.start) / LINE);
      element.style.containIntrinsicBlockSize = `auto ${lines * LINE_HEIGHT}px`;
    }
    if (block.kind === "boilerplate") element.classList.add("furn");
    if (block.kind === "headline") element.classList.add("deck");
    element.textContent = offsets.slice(block.start, block.end);
    fragment.append(element);
    return { ...block, element, start16: offsets.toUtf16(block.start) };
  });
  host.classList.add(TEXT);
  host.replaceChildren(fragment);
  return paragraphs;
}

/** Index of the paragraph that holds the offset, or of the next one where it lies between two. */
export function paragraphIndexAt(paragraphs: Paragraph[], at: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle] as Paragraph).end < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts of a span that lie in paragraphs, one each. */
export function piecesOf(paragraphs: Paragraph[], span: Span): { paragraph: Paragraph; start: number; end: number }[] {
  const pieces: { paragraph: Paragraph; start: number; end: number }[] = [];
  for (let index = paragraphIndexAt(paragraphs, span.start); index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index] as Paragraph;
    if (paragraph.start >= span.end) break;
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    if (start < end) pieces.push({ paragraph, start, end });
  }
  return pieces;
}
