/** The text around a passage, cut to whole words where it was cut somewhere within. */

import type { TextBehind } from "../../api/types";

/** As much as the server gives on either side. */
const AROUND = 120;

export function wordsBefore({ before, start }: Pick<TextBehind, "before" | "start">): string {
  const isCut = start > [...before].length;
  return isCut ? before.replace(/^\S*\s+/, "") : before;
}

export function wordsAfter({ after }: Pick<TextBehind, "after">): string {
  const isCut = [...after].length >= AROUND;
  return isCut ? after.replace(/\s+\S*$/, "") : after;
}
