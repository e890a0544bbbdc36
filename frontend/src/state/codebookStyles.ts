/** Colours of a codebook's values: as classes in a constructed stylesheet, and as styles for the text surface.
    A value names a colour of tokens.css; one without, or with another name, is grey and told by its underline. */

import type { Codebook, DimensionValue } from "../api/types";
import type { PassageStyle } from "../textview/model";
import { typeClass, typeDimension } from "./codebook";

const UNDERLINES = [
  ["solid", "1.25px"],
  ["dashed", "2px"],
  ["double", "1.25px"],
  ["wavy", "1px"],
  ["dotted", "2px"],
  ["solid", "2.5px"],
] as const;

interface Look extends PassageStyle {
  text: string;
}

const tokens = new Map<string, boolean>();

/** Asked once a colour: every asking after the text is on the page would lay all of it out. */
function hasToken(color: string): boolean {
  const known = tokens.get(color);
  if (known !== undefined) return known;
  const there = getComputedStyle(document.documentElement).getPropertyValue(`--ct-${color}-line`) !== "";
  tokens.set(color, there);
  return there;
}

function lookOf(value: DimensionValue, index: number): Look {
  const name = typeClass(value.value).slice(3);
  const { color } = value;
  if (color && hasToken(color)) {
    const token = (part: string) => `var(--ct-${color}-${part})`;
    return {
      name,
      text: token("text"),
      // What is no claim is told by its underline alone.
      tint: color === "not-claim" ? "transparent" : token("tint"),
      line: token("line"),
      style: token("style"),
      weight: token("weight"),
    };
  }
  const [style, weight] = UNDERLINES[index % UNDERLINES.length] ?? UNDERLINES[0];
  return { name, text: "var(--ink-2)", tint: "var(--sunken)", line: "var(--line-control)", style, weight };
}

/** How each value of the deciding dimension is painted. */
export function looksOf(codebook: Codebook): Look[] {
  return typeDimension(codebook).values.map(lookOf);
}

let adopted: CSSStyleSheet | null = null;

/** Puts the codebook's colours on the page as classes `.ct-…`; replaces those of another codebook. */
export function adoptCodebook(codebook: Codebook): void {
  if (!adopted) {
    adopted = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, adopted];
  }
  adopted.replaceSync(
    looksOf(codebook)
      .map(
        ({ name, text, tint, line, style, weight }) =>
          `.ct-${name}{--c:${text};--ct:${tint};--cl:${line};--cs:${style};--cw:${weight}}`,
      )
      .join("\n"),
  );
}
