/** Two texts line by line, and a whole draft held against its base. */

import type { PackDiff } from "../../api/types";
import { blocksIn } from "./blocks";

export interface DiffLine {
  kind: "same" | "added" | "removed";
  text: string;
}

/** The longest common lines stay; for rules, which are short. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const a = before === "" ? [] : before.trimEnd().split("\n");
  const b = after === "" ? [] : after.trimEnd().split("\n");
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: "same", text: a[i] ?? "" });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      lines.push({ kind: "removed", text: a[i++] ?? "" });
    else lines.push({ kind: "added", text: b[j++] ?? "" });
  }
  return lines;
}

/** A changed line: what it shares with its counterpart at both ends, and what differs between. */
export interface Parted {
  start: string;
  middle: string;
  end: string;
}

const PIECE = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu;

/** Where two lines differ, word by word: patterns are long, and changes to them are small. */
export function parted(line: string, other: string): Parted {
  const [a, b] = [line.match(PIECE) ?? [], other.match(PIECE) ?? []];
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && a[first] === b[first]) first++;
  let last = 0;
  while (last < most - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  return {
    start: a.slice(0, first).join(""),
    middle: a.slice(first, a.length - last).join(""),
    end: a.slice(a.length - last).join(""),
  };
}

/** The line that each changed line took the place of, or was replaced by: the nth removed and the nth added of a run. */
export function counterparts(lines: readonly DiffLine[]): (string | null)[] {
  const found: (string | null)[] = lines.map(() => null);
  const run = { removed: [] as number[], added: [] as number[] };
  const pair = () => {
    for (const [n, gone] of run.removed.entries()) {
      const come = run.added[n];
      if (come === undefined) break;
      found[gone] = lines[come]?.text ?? null;
      found[come] = lines[gone]?.text ?? null;
    }
    run.removed = [];
    run.added = [];
  };
  for (const [place, { kind }] of lines.entries()) {
    if (kind === "same") pair();
    else run[kind].push(place);
  }
  pair();
  return found;
}

const outside = (text: string) => {
  const [first] = blocksIn(text);
  return text.slice(0, first?.from ?? text.length).trimEnd();
};

/** What a text has that its base has not, as the server tells it of two versions; also where it cannot be read. */
export function textDiff(base: string, text: string): PackDiff & { top: { before: string; after: string } | null } {
  const read = (of: string) => new Map(blocksIn(of).map((block) => [block.id, of.slice(block.from, block.to)]));
  const [before, after] = [read(base), read(text)];
  const change = (rule: string) => ({ rule, before: before.get(rule) ?? null, after: after.get(rule) ?? null });
  const all = [...new Set([...before.keys(), ...after.keys()])].map(change);
  const top = { before: outside(base), after: outside(text) };
  return {
    head: [],
    words: [],
    added: all.filter((one) => one.before === null),
    removed: all.filter((one) => one.after === null),
    changed: all.filter((one) => one.before !== null && one.after !== null && one.before !== one.after),
    top: top.before === top.after ? null : top,
  };
}
