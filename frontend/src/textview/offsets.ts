/** The only place that knows UTF-16. Everything else counts Unicode code points, half-open, as the API does. */

export interface Span {
  start: number;
  end: number;
}

export interface Offsets {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Index into the JavaScript string of a code point. */
  toUtf16(codePoint: number): number;
  /** Code point at an index of the JavaScript string; the middle of a surrogate pair belongs to its start. */
  toCodePoint(utf16: number): number;
  slice(start: number, end: number): string;
}

/** How many of the sorted `values` are smaller than `limit`. */
function countBelow(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createOffsets(text: string): Offsets {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  // The n-th pair starts n code points earlier than its UTF-16 index says.
  const starts16 = Uint32Array.from(pairs);
  const starts = Uint32Array.from(pairs, (index, n) => index - n);
  const length = text.length - pairs.length;

  const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit, value));
  const toUtf16 = (codePoint: number) => {
    const at = clamp(codePoint, length);
    return at + countBelow(starts, at);
  };
  const toCodePoint = (utf16: number) => {
    const at = clamp(utf16, text.length);
    return at - countBelow(starts16, at);
  };
  return { text, length, toUtf16, toCodePoint, slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)) };
}
