/** The rules for ::highlight(), made from the styles: one name for each style, depth and state. */

import { DEEPEST } from "./layers";
import type { PassageStyle } from "./model";

export type PassageState = "own" | "suggested" | "on" | "suggested-on";

/** Class of the element that holds the paragraphs. Unbound, every element of the page would carry the style of every
    highlight. */
export const TEXT = "wb-text";

/** Whether a paragraph takes over the highlights of the element around it. */
function highlightsInherit(): boolean {
  if (typeof document === "undefined") return false;
  const outer = document.createElement("div");
  const inner = document.createElement("div");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.${TEXT}-probe::highlight(${TEXT}-probe){background-color:rgb(1,2,3)}`);
  outer.className = `${TEXT}-probe`;
  outer.append(inner);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(outer);
  const inherits = getComputedStyle(inner, `::highlight(${TEXT}-probe)`).backgroundColor === "rgb(1, 2, 3)";
  outer.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  return inherits;
}

/** What the rules apply to: one element where its paragraphs inherit, as a browser that computes the style of every
    highlight for every paragraph takes a millisecond each; else each paragraph. Asked while the page is still empty:
    asking has its styles computed. */
const HOST = highlightsInherit() ? `.${TEXT}` : `.${TEXT} > p`;

export function highlightName(style: string, depth: number, state: PassageState): string {
  return `wb-${style}-${depth}-${state}`;
}

export const FIXED = {
  furniture: "wb-furniture",
  cursor: "wb-cursor",
  found: "wb-found",
  hover: "wb-hover",
  lint: "wb-lint",
  range: "wb-range",
  cue: "wb-cue",
  holder: "wb-holder",
  target: "wb-target",
} as const;

/** Where several meet, the higher tint is seen; underlines of all stay. */
export function priorityOf(depth: number, state: PassageState): number {
  return state === "on" || state === "suggested-on" ? 60 + depth : 10 + depth * 2 + (state === "own" ? 1 : 0);
}

export const FIXED_PRIORITY: Record<keyof typeof FIXED, number> = {
  furniture: 0,
  cursor: 1,
  found: 40,
  hover: 65,
  lint: 66,
  range: 70,
  cue: 80,
  holder: 71,
  target: 72,
};

function underline(style: PassageStyle, depth: number, suggested: boolean): string {
  const look = suggested ? "dashed" : style.style;
  const weight = suggested ? "1.25px" : style.weight;
  return `text-decoration:underline ${look} ${style.line} ${weight};text-underline-offset:var(--u-${depth});text-decoration-skip-ink:none;`;
}

export function highlightRules(styles: PassageStyle[]): string {
  const rules = [
    `${HOST}::highlight(${FIXED.furniture}){color:var(--ink-3)}`,
    `${HOST}::highlight(${FIXED.cursor}){background-color:var(--cursor)}`,
    `${HOST}::highlight(${FIXED.found}){background-color:var(--find)}`,
    `${HOST}::highlight(${FIXED.range}){background-color:color-mix(in srgb,var(--select-line) 22%,var(--surface))}`,
    `${HOST}::highlight(${FIXED.hover}){background-color:var(--hover)}`,
    // Lines above the words: those below belong to passages.
    `${HOST}::highlight(${FIXED.holder}){text-decoration:overline solid var(--ink-2) 1.5px}`,
    `${HOST}::highlight(${FIXED.target}){text-decoration:overline dashed var(--ink-2) 1.5px}`,
    `${HOST}::highlight(${FIXED.lint}){text-decoration:overline dotted var(--warn-line) 2px}`,
    // Weight would move the text; a shadow of the ink's own colour does not.
    `${HOST}::highlight(${FIXED.cue}){text-shadow:.4px 0 currentColor,-.4px 0 currentColor}`,
  ];
  for (const style of styles) {
    const chosen = `background-color:color-mix(in srgb,${style.line} 24%,var(--surface));`;
    for (let depth = 0; depth <= DEEPEST; depth += 1) {
      const name = (state: PassageState) => `${HOST}::highlight(${highlightName(style.name, depth, state)})`;
      const own = underline(style, depth, false);
      const suggested = underline(style, depth, true);
      rules.push(
        `${name("own")}{background-color:${style.tint};${own}}`,
        `${name("suggested")}{${suggested}}`,
        `${name("on")}{${chosen}${own}}`,
        `${name("suggested-on")}{${chosen}${suggested}}`,
      );
    }
  }
  return rules.join("\n");
}
