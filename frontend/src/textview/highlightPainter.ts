/** Paints with the CSS Custom Highlight API: one Highlight for each style, depth and state; the page's elements stay. */

import type { DomRanges } from "./domRange";
import { FIXED, FIXED_PRIORITY, highlightName, highlightRules, type PassageState, priorityOf } from "./highlightStyles";
import type { Painter, Passage, PassageStyle, Scene } from "./model";
import type { Span } from "./offsets";

interface Painted {
  key: string;
  name: string;
  ranges: Range[];
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export function canHighlight(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight !== "undefined";
}

export function createHighlightPainter(styles: PassageStyle[], dom: DomRanges): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(styles));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const known = new Set(styles.map((style) => style.name));
  const painted = new Map<string, Painted>();

  function layer(name: string, priority: number): Highlight {
    const there = CSS.highlights.get(name);
    if (there) return there;
    const made = new Highlight();
    made.priority = priority;
    CSS.highlights.set(name, made);
    return made;
  }

  function remove(id: string): void {
    const old = painted.get(id);
    if (!old) return;
    const highlight = CSS.highlights.get(old.name);
    for (const range of old.ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(old.name);
    painted.delete(id);
  }

  function put(id: string, name: string, priority: number, span: Span): void {
    const key = `${name} ${span.start} ${span.end}`;
    if (painted.get(id)?.key === key) return;
    remove(id);
    const ranges = dom.rangesOf(span);
    const highlight = layer(name, priority);
    for (const range of ranges) highlight.add(range);
    painted.set(id, { key, name, ranges });
  }

  function stateOf(passage: Passage, selected: boolean): PassageState {
    if (passage.suggested) return selected ? "suggested-on" : "suggested";
    return selected ? "on" : "own";
  }

  return {
    paint(scene: Scene, depths, visible) {
      const keep = new Set<string>(["hover"]);
      const fixed = (kind: keyof typeof FIXED, spans: Span[]) => {
        spans.forEach((span, index) => {
          if (!touches(span, visible)) return;
          const id = `${kind} ${index}`;
          keep.add(id);
          put(id, FIXED[kind], FIXED_PRIORITY[kind], span);
        });
      };
      for (const passage of scene.passages) {
        if (!known.has(passage.style) || !touches(passage, visible)) continue;
        const depth = depths.get(passage.id) ?? 0;
        const state = stateOf(passage, passage.id === scene.selected);
        keep.add(passage.id);
        put(passage.id, highlightName(passage.style, depth, state), priorityOf(depth, state), passage);
      }
      fixed("furniture", scene.furniture);
      fixed("cursor", scene.cursor ? [scene.cursor] : []);
      fixed("found", scene.found);
      fixed("range", scene.range ? [scene.range] : []);
      fixed("lint", scene.lints);
      fixed("cue", scene.cues);
      fixed("holder", scene.holders);
      fixed("target", scene.targets);
      for (const id of [...painted.keys()]) if (!keep.has(id)) remove(id);
    },
    hover(span) {
      if (span) put("hover", FIXED.hover, FIXED_PRIORITY.hover, span);
      else remove("hover");
    },
    destroy() {
      for (const id of [...painted.keys()]) remove(id);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}
