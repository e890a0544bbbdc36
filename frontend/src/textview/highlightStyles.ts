/** The rules for ::highlight(), made from the styles: one name for each style, depth and state. */

import { DEEPEST } from "./layers";
import type { PassageStyle } from "./model";

export type PassageState = "own" | "suggested" | "on" | "suggested-on";

export function highlightName(style: string, depth: number, state: PassageState): string {
  return `wb-${style}-${depth}-${state}`;
}

export const FIXED = {
  furniture: "wb-furniture",
  cursor: "wb-cursor",
  found: "wb-found",
  range: "wb-range",
  cue: "wb-cue",
} as const;

/** Where several meet, the higher tint is seen; underlines of all stay. */
export function priorityOf(depth: number, state: PassageState): number {
  return state === "on" || state === "suggested-on" ? 60 + depth : 10 + depth * 2 + (state === "own" ? 1 : 0);
}

export const FIXED_PRIORITY: Record<keyof typeof FIXED, number> = {
  furniture: 0,
  cursor: 1,
  found: 40,
  range: 70,
  cue: 80,
};

function underline(style: PassageStyle, depth: number, suggested: boolean): string {
  const look = suggested ? "dashed" : style.style;
  const weight = suggested ? "1.25px" : style.weight;
  return `text-decoration:underline ${look} ${style.line} ${weight};text-underline-offset:var(--u-${depth});text-decoration-skip-ink:none;`;
}

export function highlightRules(styles: PassageStyle[]): string {
  const rules = [
    `::highlight(${FIXED.furniture}){color:var(--ink-3)}`,
    `::highlight(${FIXED.cursor}){background-color:var(--cursor)}`,
    `::highlight(${FIXED.found}){background-color:var(--find)}`,
    `::highlight(${FIXED.range}){background-color:color-mix(in srgb,var(--select-line) 22%,var(--surface))}`,
    // Weight would move the text; a shadow of the ink's own colour does not.
    `::highlight(${FIXED.cue}){text-shadow:.4px 0 currentColor,-.4px 0 currentColor}`,
  ];
  for (const style of styles) {
    const chosen = `background-color:color-mix(in srgb,${style.line} 24%,var(--surface));`;
    for (let depth = 0; depth <= DEEPEST; depth += 1) {
      const name = (state: PassageState) => `::highlight(${highlightName(style.name, depth, state)})`;
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
