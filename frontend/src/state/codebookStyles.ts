/** Colours of a codebook's values as one constructed stylesheet. Values that tokens.css knows use its tokens;
    any other value gets text, tint and line mixed from the colour that the codebook gives it. */

import type { Codebook, DimensionValue } from "../api/types";
import { typeClass, typeDimension } from "./codebook";

const UNDERLINES = [
  ["double", "1.25px"],
  ["solid", "2.5px"],
  ["wavy", "1px"],
  ["dotted", "2px"],
  ["solid", "1.25px"],
  ["dotted", "1px"],
] as const;

const HEX = /^#[0-9a-f]{3,8}$/i;

function isKnown(value: string): boolean {
  const token = `--${typeClass(value)}-line`;
  return getComputedStyle(document.documentElement).getPropertyValue(token) !== "";
}

function variables(value: DimensionValue, index: number): string {
  const name = typeClass(value.value);
  if (isKnown(value.value)) {
    return `--c:var(--${name}-text);--ct:var(--${name}-tint);--cl:var(--${name}-line);--cs:var(--${name}-style);--cw:var(--${name}-weight);`;
  }
  const colour = value.color && HEX.test(value.color) ? value.color : "var(--ink-3)";
  const [style, weight] = UNDERLINES[index % UNDERLINES.length] ?? UNDERLINES[0];
  return (
    `--c:color-mix(in oklab,${colour} 60%,var(--ink));--ct:color-mix(in oklab,${colour} 10%,var(--surface));` +
    `--cl:color-mix(in oklab,${colour} 85%,var(--ink));--cs:${style};--cw:${weight};`
  );
}

/** The rules, one class a value. */
export function codebookRules(codebook: Codebook): string {
  return typeDimension(codebook)
    .values.map((value, index) => `.${typeClass(value.value)}{${variables(value, index)}}`)
    .join("\n");
}

let adopted: CSSStyleSheet | null = null;
let shown = "";

/** Puts the codebook's colours on the page; replaces those of another one. */
export function adoptCodebook(codebook: Codebook): void {
  const rules = codebookRules(codebook);
  if (rules === shown) return;
  if (!adopted) {
    adopted = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, adopted];
  }
  adopted.replaceSync(rules);
  shown = rules;
}
