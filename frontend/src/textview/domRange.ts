/** Between code points and places in the page. Works whatever elements a painter has put around the text. */

import type { Offsets, Span } from "./offsets";
import { type Paragraph, paragraphIndexAt, piecesOf } from "./paragraphs";

interface Place {
  node: Text;
  index: number;
}

function textsOf(element: HTMLElement): Text[] {
  const only = element.firstChild;
  if (only instanceof Text && element.childNodes.length === 1) return [only];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function placeIn(paragraph: Paragraph, index: number): Place | null {
  let rest = index;
  const texts = textsOf(paragraph.element);
  for (const node of texts) {
    if (rest <= node.length) return { node, index: rest };
    rest -= node.length;
  }
  const last = texts.at(-1);
  return last ? { node: last, index: last.length } : null;
}

export interface DomRanges {
  /** One range for each paragraph that the span touches. */
  rangesOf(span: Span): Range[];
  /** Rectangles of the lines that the span covers, in the window's coordinates. */
  rectsOf(span: Span): DOMRect[];
  /** The code point of a place in the page; null outside the text. */
  codePointOf(node: Node, index: number): number | null;
  /** The character under a point; null outside the text. */
  characterAt(x: number, y: number): number | null;
  /** The gap between characters nearest to a point. */
  gapAt(x: number, y: number): number | null;
}

export function createDomRanges(offsets: Offsets, paragraphs: Paragraph[]): DomRanges {
  const byElement = new Map<Element, Paragraph>(paragraphs.map((paragraph) => [paragraph.element, paragraph]));

  function rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const piece of piecesOf(paragraphs, span)) {
      const from = placeIn(piece.paragraph, offsets.toUtf16(piece.start) - piece.paragraph.start16);
      const to = placeIn(piece.paragraph, offsets.toUtf16(piece.end) - piece.paragraph.start16);
      if (!from || !to) continue;
      const range = document.createRange();
      range.setStart(from.node, from.index);
      range.setEnd(to.node, to.index);
      ranges.push(range);
    }
    return ranges;
  }

  function codePointOf(node: Node, index: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const paragraph = byElement.get(element?.closest("p") as Element);
    if (!paragraph) return null;
    if (!(node instanceof Text)) {
      return index === 0 ? paragraph.start : paragraph.end;
    }
    let before = 0;
    for (const text of textsOf(paragraph.element)) {
      if (text === node) break;
      before += text.length;
    }
    return offsets.toCodePoint(paragraph.start16 + before + index);
  }

  function gapAt(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? codePointOf(caret.offsetNode, caret.offset) : null;
  }

  return {
    rangesOf,
    rectsOf: (span) => rangesOf(span).flatMap((range) => [...range.getClientRects()].filter((rect) => rect.width > 2)),
    codePointOf,
    gapAt,
    characterAt(x, y) {
      const gap = gapAt(x, y);
      if (gap === null) return null;
      // The caret goes to the nearest gap: the character that was meant may be the one before it.
      for (const at of [gap, gap - 1]) {
        if (at < 0) continue;
        const hit = rangesOf({ start: at, end: at + 1 }).some((range) =>
          [...range.getClientRects()].some(
            (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
          ),
        );
        if (hit) return at;
      }
      const paragraph = paragraphs[paragraphIndexAt(paragraphs, gap)];
      return paragraph && gap >= paragraph.end ? Math.max(paragraph.start, gap - 1) : gap;
    },
  };
}
