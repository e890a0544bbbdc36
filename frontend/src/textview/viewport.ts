/** Which stretch of a long text is near the window, so that only it is painted. */

import type { Span } from "./offsets";
import { charactersIn, type Paragraph, SHORT } from "./paragraphs";

export interface Viewport {
  /** The painted stretch; the whole text where it is short. */
  span(): Span;
  destroy(): void;
}

export function createViewport(paragraphs: Paragraph[], length: number, onChange: () => void): Viewport {
  const whole: Span = { start: 0, end: length };
  if (length <= SHORT) return { span: () => whole, destroy() {} };

  const byElement = new Map(paragraphs.map((paragraph) => [paragraph.element as Element, paragraph]));
  const near = new Set<Paragraph>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const paragraph = byElement.get(entry.target);
        if (!paragraph) continue;
        if (entry.isIntersecting) near.add(paragraph);
        else near.delete(paragraph);
      }
      onChange();
    },
    { rootMargin: "100% 0px" },
  );
  for (const paragraph of paragraphs) observer.observe(paragraph.element);
  return {
    span() {
      let start = length;
      let end = 0;
      for (const paragraph of near) {
        start = Math.min(start, paragraph.start);
        end = Math.max(end, paragraph.end);
      }
      // Before anything was observed, about what the first two windows hold.
      return start < end ? { start, end } : { start: 0, end: Math.min(length, charactersIn(2 * innerHeight)) };
    },
    destroy: () => observer.disconnect(),
  };
}
