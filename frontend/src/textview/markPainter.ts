/** Paints with <mark> elements, where the Highlight API is missing. Uses the classes .p, .ct-…, .d1, .sug, .on. */

import { inTextOrder } from "./layers";
import type { Painter, Passage, Scene } from "./model";
import type { Offsets, Span } from "./offsets";
import type { Paragraph } from "./paragraphs";

interface Layer extends Span {
  className: string;
  said?: string;
}

function layersOf(scene: Scene, depths: Map<string, number>): Layer[] {
  const classOf = (passage: Passage) => {
    const depth = depths.get(passage.id) ?? 0;
    const parts = ["p", `ct-${passage.style}`, `d${depth}`];
    if (passage.suggested) parts.push("sug");
    if (passage.id === scene.selected) parts.push("on");
    return parts.join(" ");
  };
  const plain = (spans: Span[], className: string) => spans.map((span) => ({ ...span, className }));
  return [
    ...plain(scene.cursor ? [scene.cursor] : [], "s at"),
    ...[...scene.passages].sort(inTextOrder).map((passage) => ({
      start: passage.start,
      end: passage.end,
      className: classOf(passage),
      said: passage.said,
    })),
    ...plain(scene.furniture, "furnished"),
    ...plain(scene.found, "found"),
    ...plain(scene.range ? [scene.range] : [], "marked"),
    ...plain(scene.lints, "lint"),
    ...plain(scene.cues, "cue"),
    ...plain(scene.holders, "holder"),
    ...plain(scene.targets, "target"),
  ];
}

/** Cuts the paragraph at every edge and nests the marks of each cut, outermost first. */
function draw(paragraph: Paragraph, offsets: Offsets, layers: Layer[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const layer of layers) {
    edges.add(Math.max(layer.start, paragraph.start));
    edges.add(Math.min(layer.end, paragraph.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] as number;
    let inner: Node = document.createTextNode(offsets.slice(start, end));
    for (const layer of layers.filter((one) => one.start <= start && end <= one.end).reverse()) {
      const mark = document.createElement("mark");
      mark.className = layer.className;
      if (layer.said && layer.start === start) mark.dataset.said = layer.said;
      mark.append(inner);
      inner = mark;
    }
    fragment.append(inner);
  });
  return fragment;
}

export function createMarkPainter(offsets: Offsets, paragraphs: Paragraph[]): Painter {
  const drawn = new Map<Paragraph, string>();
  return {
    // The list shows it; elements that come and go under the mouse would move the pointer's target.
    hover() {},
    paint(scene, depths, visible) {
      const layers = layersOf(scene, depths);
      for (const paragraph of paragraphs) {
        if (paragraph.end < visible.start || paragraph.start > visible.end) continue;
        const inside = layers.filter((layer) => layer.start < paragraph.end && paragraph.start < layer.end);
        const key = inside.map((layer) => `${layer.start} ${layer.end} ${layer.className}`).join();
        if ((drawn.get(paragraph) ?? "") === key) continue;
        drawn.set(paragraph, key);
        paragraph.element.replaceChildren(draw(paragraph, offsets, inside));
      }
    },
    destroy() {
      for (const paragraph of drawn.keys()) {
        paragraph.element.textContent = offsets.slice(paragraph.start, paragraph.end);
      }
    },
  };
}
