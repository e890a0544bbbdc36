/** A draft goes on from a version that was published meanwhile: what either side changed is put together part by part. */

import { type Section, sectionsIn } from "./sections";

export interface Rebased {
  text: string;
  /** Parts that I changed, added or took out, and nobody else touched. */
  moved: string[];
  /** Parts that both sides changed, each in its own way: mine were kept. */
  clashes: string[];
  /** Parts that I took out while the other side changed them: theirs were kept. */
  restored: string[];
}

type Sections = Map<string, Section>;

const read = (text: string): Sections => new Map(sectionsIn(text).map((section) => [section.key, section]));

/** What holds of three ways to write the same thing: what one side left alone is as the other one has it. */
function settled<T>(base: T, mine: T, theirs: T): { value: T; clash: boolean } {
  if (mine === base) return { value: theirs, clash: false };
  return { value: mine, clash: theirs !== base && theirs !== mine };
}

/** The keys of both in one order: the first one's, with what only the second has behind what it follows there. */
function woven(first: Sections, second: Sections): string[] {
  const keys = [...first.keys()];
  let at = -1;
  for (const key of second.keys()) {
    const found = keys.indexOf(key);
    if (found < 0) keys.splice(at + 1, 0, key);
    at = found < 0 ? at + 1 : found;
  }
  return keys;
}

function isReordered(before: Sections, now: Sections): boolean {
  const stayed = [...before.keys()].filter((key) => now.has(key));
  return [...now.keys()].filter((key) => before.has(key)).some((key, index) => key !== stayed[index]);
}

type Fate = "as theirs" | "moved" | "clashes" | "restored";

/** One part of the new text, and what became of my side of it. */
function merged(old?: Section, mine?: Section, theirs?: Section): { text: string; fate: Fate } {
  // A part that is gone on one side says nothing of the remarks above it.
  const was = old?.lead ?? "";
  const [above, below] = [mine?.lead ?? was, theirs?.lead ?? was];
  const lead = settled(was, above, below);
  const body = settled(old?.body, mine?.body, theirs?.body);
  const isRestored = body.clash && mine === undefined;
  const kept = isRestored ? theirs?.body : body.value;
  const text = kept !== undefined || lead.value !== was ? lead.value + (kept ?? "") : "";
  const differ = (one: string, other: string) => one.trim() !== other.trim();
  if (isRestored) return { text, fate: "restored" };
  if (body.clash || (lead.clash && differ(above, below))) return { text, fate: "clashes" };
  const changed = mine?.body !== old?.body || differ(above, was);
  const same = mine?.body === theirs?.body && !differ(above, below);
  return { text, fate: changed && !same ? "moved" : "as theirs" };
}

/** Puts what I changed since `base` onto `theirs`: rules, word lists, the head, and the remarks above each. */
export function rebased(base: string, mine: string, theirs: string): Rebased {
  const [before, my, their] = [read(base), read(mine), read(theirs)];
  const result: Rebased = { text: "", moved: [], clashes: [], restored: [] };
  for (const key of isReordered(before, my) ? woven(my, their) : woven(their, my)) {
    const [old, here, there] = [before.get(key), my.get(key), their.get(key)];
    const { text, fate } = merged(old, here, there);
    result.text += text;
    if (fate !== "as theirs") result[fate].push((here ?? there ?? old)?.name ?? "");
  }
  return result;
}
