/** Why a suggestion is there: its rule, the cues that fired, and which labels each of them set. */

import type { Codebook, Suggestion } from "../../api/types";
import { dimensionOf, type Labels, titleIn, valueIn } from "../../state/codebook";
import { cuesIn } from "./rows";

export interface Reason {
  rule: string;
  /** The words that the rule read; null where it fires on no words, as when no other type fits. */
  words: string | null;
  /** Titles of the labels that it set; of what a codebook does not require, such as “none”, with their dimension's. */
  labels: string[];
}

/** The rule that decided the type first, then the others in text order. */
export function reasonsOf(
  suggestion: Suggestion,
  codebook: Codebook,
  language: string,
  slice: (start: number, end: number) => string,
): Reason[] {
  const titles = (sets: Labels) =>
    Object.entries(sets).flatMap(([name, value]) => {
      const dimension = dimensionOf(codebook, name);
      const known = valueIn(dimension, value);
      if (!known || !dimension) return [];
      const title = titleIn(language, known.title, value);
      return [dimension.required ? title : `${titleIn(language, dimension.title, name).toLowerCase()} ${title}`];
    });
  const cues = cuesIn([suggestion], suggestion);
  const own = cues.find(({ rule }) => rule === suggestion.rule);
  const others = cues.filter((cue) => cue !== own && titles(cue.sets).length > 0);
  // The type first: codebooks list it first.
  const inOrder = (sets: Labels) =>
    titles(
      Object.fromEntries(codebook.content.dimensions.flatMap(({ name }) => (sets[name] ? [[name, sets[name]]] : []))),
    );
  const told = new Set(others.flatMap(({ sets }) => Object.keys(sets)));
  const rest = Object.fromEntries(Object.entries(suggestion.labels).filter(([name]) => !told.has(name)));
  return [
    {
      rule: suggestion.rule,
      words: own ? slice(own.start, own.end) : null,
      labels: inOrder(own ? own.sets : rest),
    },
    ...others.map((cue) => ({ rule: cue.rule, words: slice(cue.start, cue.end), labels: inOrder(cue.sets) })),
  ];
}
