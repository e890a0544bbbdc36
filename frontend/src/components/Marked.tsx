import type { ReactNode } from "react";
import { createOffsets } from "../textview";

interface MarkedProps {
  text: string;
  /** Spans in code points, in text order. */
  marks: readonly (readonly number[])[];
}

/** Words with some of them marked: plain text and offsets, never markup from outside. */
export function Marked({ text, marks }: MarkedProps) {
  if (marks.length === 0) return text;
  const offsets = createOffsets(text);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    if (start < at) continue;
    parts.push(offsets.slice(at, start));
    parts.push(
      <mark className="hit" key={start}>
        {offsets.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(offsets.slice(at, offsets.length));
  return parts;
}
