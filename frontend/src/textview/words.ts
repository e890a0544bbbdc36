/** Where words begin and end, so that edges move and selections snap by word. */

import type { Offsets, Span } from "./offsets";

// Joined by a hyphen, an apostrophe or a mark inside a number, it is still one word: "menutup-nutupi", "4,2".
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:[-'’‑.,:/][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{M}|\ufe0f|\p{Emoji_Modifier})*/gu;

const OPENING = /[“‘"'«([„]/;
const CLOSING = /[”’"'»)\]]/;

export interface Words {
  /** The same span with both edges moved outward to word edges, white space left out; null where nothing is left. */
  snap(span: Span): Span | null;
  /** Where the next or previous word starts, or the quotation mark before it; the offset itself where there is none. */
  stepStart(at: number, step: 1 | -1): number;
  /** Where the next or previous word ends, or the quotation mark after it. */
  stepEnd(at: number, step: 1 | -1): number;
  /** One character as a reader sees it: marks and joined emoji stay together. */
  stepCharacter(at: number, step: 1 | -1): number;
}

function firstAbove(values: number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

const REACH = 64;

export function createWords(offsets: Offsets): Words {
  let edges: { starts: number[]; ends: number[]; stopsBefore: number[]; stopsAfter: number[] } | null = null;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

  // Found when first asked for: a page that is only read never pays for it.
  function find() {
    if (edges) return edges;
    const starts: number[] = [];
    const ends: number[] = [];
    const stopsBefore: number[] = [];
    const stopsAfter: number[] = [];
    for (const match of offsets.text.matchAll(WORD)) {
      const start = offsets.toCodePoint(match.index);
      const end = offsets.toCodePoint(match.index + match[0].length);
      if (OPENING.test(offsets.text[match.index - 1] ?? "")) stopsBefore.push(start - 1);
      starts.push(start);
      stopsBefore.push(start);
      ends.push(end);
      stopsAfter.push(end);
      if (CLOSING.test(offsets.text[match.index + match[0].length] ?? "")) stopsAfter.push(end + 1);
    }
    edges = { starts, ends, stopsBefore, stopsAfter };
    return edges;
  }

  function step(values: number[], at: number, direction: 1 | -1): number {
    if (direction === 1) return values[firstAbove(values, at)] ?? at;
    return values[firstAbove(values, at - 1) - 1] ?? at;
  }

  return {
    snap({ start, end }) {
      const { starts, ends } = find();
      const within = offsets.slice(start, end);
      const trimmed = within.trim();
      if (trimmed === "") return null;
      const lead = [...within.slice(0, within.indexOf(trimmed))].length;
      let from = start + lead;
      let to = from + [...trimmed].length;
      const first = firstAbove(starts, from) - 1;
      if (first >= 0 && (ends[first] as number) > from) from = starts[first] as number;
      const last = firstAbove(starts, to - 1) - 1;
      if (last >= 0 && (ends[last] as number) > to) to = ends[last] as number;
      return { start: from, end: to };
    },
    stepStart: (at, direction) => step(find().stopsBefore, at, direction),
    stepEnd: (at, direction) => step(find().stopsAfter, at, direction),
    stepCharacter(at, direction) {
      if (direction === 1) {
        const ahead = offsets.slice(at, at + REACH);
        const [first] = graphemes.segment(ahead);
        return first ? at + [...first.segment].length : at;
      }
      const behind = offsets.slice(Math.max(0, at - REACH), at);
      const last = [...graphemes.segment(behind)].at(-1);
      return last ? at - [...last.segment].length : at;
    },
  };
}
