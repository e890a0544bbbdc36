/** What stands behind the question mark of an address; anything unknown is left out. */

import type { TextAnswer } from "../api/quality";

type Search = Record<string, unknown>;

const ANSWERS: readonly TextAnswer[] = ["accepted", "edited", "rejected", "ignored", "fired", "matched", "unproposed"];

// The router reads a search value as JSON, so that a rule named "1" comes as a number.
const words = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
const version = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

export const readRulesSearch = (search: Search): { rule?: string; language?: string } => ({
  rule: words(search.rule),
  language: words(search.language),
});

export const readQualitySearch = (search: Search): { version?: number } => ({ version: version(search.version) });

export const readTextsSearch = (search: Search): { answer: TextAnswer; rule?: string; version?: number } => ({
  answer: ANSWERS.find((answer) => answer === search.answer) ?? "fired",
  rule: words(search.rule),
  version: version(search.version),
});
