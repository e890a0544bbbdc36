import type { ReactNode } from "react";
import type { Offsets, Span } from "../../textview";

interface QuoteProps {
  offsets: Offsets;
  span: Span;
  /** Stretches inside it that made rules fire, set off in weight. */
  cues: Span[];
  language: string;
}

/** Words of the article in a list, in the reading face. */
export function Quote({ offsets, span, cues, language }: QuoteProps) {
  const parts: ReactNode[] = [];
  let at = span.start;
  for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
    if (cue.start < at) continue;
    parts.push(offsets.slice(at, cue.start));
    parts.push(
      <span className="cue" key={cue.start}>
        {offsets.slice(cue.start, cue.end)}
      </span>,
    );
    at = cue.end;
  }
  parts.push(offsets.slice(at, span.end));
  return (
    <span className="q read" lang={language} dir="auto">
      {parts}
    </span>
  );
}
