/** Changes to a pack's text that keep everything else as people wrote it. */

import { blocksIn, type RuleBlock, suggests, type TextChange } from "./blocks";

/** Switches a rule off for suggestions, or on again; null where it is so already. */
export function suggestsChange(text: string, block: RuleBlock, on: boolean): TextChange | null {
  if (suggests(text, block) === on) return null;
  const written = text.slice(block.from, block.to);
  const line = /\n[ \t]*suggests\s*:[^\n]*/.exec(written);
  if (line) {
    const from = block.from + line.index;
    return { from, to: from + line[0].length, insert: "" };
  }
  // After the priority, where its readers look; else behind the first line.
  const anchor = /\n([ \t]*)(?:priority|kind|lang)\s*:[^\n]*(?![\s\S]*\n[ \t]*priority\s*:)/.exec(written);
  const dash = /^(\s*)-(\s+)/.exec(written);
  const indent = anchor?.[1] ?? " ".repeat((dash?.[1]?.length ?? 0) + 1 + (dash?.[2]?.length ?? 1));
  const behind = anchor ? anchor.index + anchor[0].length : written.search(/\n|$/);
  const at = block.from + behind;
  return { from: at, to: at, insert: `\n${indent}suggests: false` };
}

/** "hedge.maybe" becomes "hedge.maybe-2", the first number that is free. */
export function freeId(blocks: RuleBlock[], wanted: string): string {
  const taken = new Set(blocks.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  const bare = wanted.replace(/-\d+$/, "");
  for (let n = 2; ; n++) if (!taken.has(`${bare}-${n}`)) return `${bare}-${n}`;
}

function indentIn(text: string, blocks: RuleBlock[]): string {
  const [first] = blocks;
  return first ? (/^\s*/.exec(text.slice(first.from))?.[0] ?? "") : "  ";
}

/** A rule that can be read but says nothing yet, behind `after`, else at the end. */
export function additionOf(
  text: string,
  after: RuleBlock | undefined,
  { id, lang, example }: { id: string; lang: string; example: { match: string; noMatch: string } },
): TextChange {
  const blocks = blocksIn(text);
  const indent = indentIn(text, blocks);
  const lines = [
    `- id: ${id}`,
    `  lang: ${lang}`,
    "  kind: cue",
    "  scope: clause",
    "  priority: 50",
    `  pattern: '(?i)\\b${example.match}\\b'`,
    "  emit: {confidence: possible}",
    "  examples:",
    `    match: ['${example.match}']`,
    `    no_match: ['${example.noMatch}']`,
  ].map((line) => indent + line);
  return inserted(text, blocks, after ?? blocks.at(-1), lines.join("\n"));
}

function inserted(text: string, blocks: RuleBlock[], after: RuleBlock | undefined, rule: string): TextChange {
  if (after) return { from: after.to, to: after.to, insert: `\n\n${rule}` };
  const key = /^rules\s*:[^\n]*$/m.exec(text);
  if (key && blocks.length === 0) return { from: key.index, to: key.index + key[0].length, insert: `rules:\n${rule}` };
  return { from: text.length, to: text.length, insert: `${text.endsWith("\n") ? "" : "\n"}rules:\n${rule}\n` };
}

/** The same rule once more under an id of its own, behind the first. */
export function copyOf(text: string, block: RuleBlock, id: string): TextChange {
  const written = text
    .slice(block.from, block.to)
    .replace(/^(\s*(?:-\s+)?(?:\{\s*)?id\s*:\s*)(?:(["']).*?\2|[^\s,}#]+)/m, (_, before: string) => `${before}${id}`);
  return { from: block.to, to: block.to, insert: `\n\n${written}` };
}

/** Takes a rule out, with the empty lines behind it. */
export function removalOf(text: string, block: RuleBlock): TextChange {
  const rest = /^\n(?:[ \t]*\n)*/.exec(text.slice(block.to));
  return { from: block.from, to: block.to + (rest?.[0].length ?? 0), insert: "" };
}

export function changed(text: string, { from, to, insert }: TextChange): string {
  return text.slice(0, from) + insert + text.slice(to);
}
