import type { Cue } from "../api/types";
import { piecesOf } from "../state/pack/highlights";

interface CuedQuoteProps {
  quote: string;
  /** Where the quote stands in its article, in code points. */
  start: number;
  end: number;
  cues: readonly Pick<Cue, "start" | "end">[];
}

/** A quote with the words that rules read set off in weight. */
export function CuedQuote({ quote, start, end, cues }: CuedQuoteProps) {
  const inside = cues
    .map((cue) => ({ start: cue.start - start, end: cue.end - start }))
    .filter((cue) => cue.start >= 0 && cue.end > cue.start)
    .map((cue) => ({ ...cue, first: cue.start, last: cue.end }));
  return piecesOf(quote, 0, end - start, inside, []).map((piece) =>
    piece.look === "cue" ? (
      <span className="cue" key={piece.start}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
