/** Finds words that were searched for: whole, whatever their case, phrases where they are quoted. */

import type { Offsets, Span } from "./offsets";

const WORD = "\\p{L}\\p{M}\\p{N}_";
const MOST = 500;

/** The words and phrases that a search asks for, without those that it leaves out by a minus. */
function wanted(search: string): string[][] {
  const plain = search.replaceAll(/[“”„«»]/g, '"');
  return [...plain.matchAll(/(-?)"([^"]*)"|(\S+)/g)].flatMap(([, minus, phrase, word]) => {
    const words = phrase === undefined ? word : minus === "" ? phrase : undefined;
    if (words === undefined || words.startsWith("-") || /^or$/i.test(words)) return [];
    const tokens = words.normalize("NFC").match(new RegExp(`[${WORD}]+`, "gu"));
    return tokens ? [tokens] : [];
  });
}

/** Where they stand, in text order. */
export function findWords(offsets: Offsets, search: string): Span[] {
  const ways = wanted(search)
    .flatMap((tokens) => [tokens, tokens.map((token) => token.normalize("NFD"))])
    .map((tokens) => tokens.join(`[^${WORD}]+`))
    .sort((a, b) => b.length - a.length);
  if (ways.length === 0) return [];
  const pattern = new RegExp(`(?<![${WORD}])(?:${ways.join("|")})(?![${WORD}])`, "giu");
  const found: Span[] = [];
  for (const match of offsets.text.matchAll(pattern)) {
    found.push({
      start: offsets.toCodePoint(match.index),
      end: offsets.toCodePoint(match.index + match[0].length),
    });
    if (found.length === MOST) break;
  }
  return found;
}
