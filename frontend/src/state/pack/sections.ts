/** A pack's text cut into head, word lists and rules, each with the remarks above it, so that versions can be compared. */

import { blocksIn, indentOf, isRemark } from "./blocks";

export interface Section {
  /** The same part has the same key in every version; unique in a text. */
  key: string;
  /** What people call it: a rule's id, or a path such as `words.pronouns`. */
  name: string;
  /** Empty lines and remarks above it. */
  lead: string;
  body: string;
}

interface Start {
  key: string;
  name: string;
  /** Lines from 0. */
  line: number;
  indent: number;
  /** Nothing stands behind its colon: what follows are its parts. */
  opens: boolean;
}

const KEY = /^\s*(["']?)([^\s"'#&*!?|>%@`[\]{},:-][^"'#[\]{}:]*?)\1\s*:(?:\s+(.*))?$/;

function startsIn(text: string, lines: string[]): Start[] {
  const rules = new Map(blocksIn(text).map(({ line, id }) => [line - 1, id]));
  const starts: Start[] = [];
  let above: Start | undefined;
  let inner: number | null = null;
  lines.forEach((written, line) => {
    if (isRemark(written)) return;
    const indent = indentOf(written);
    const rule = rules.get(line);
    if (rule !== undefined) starts.push({ key: `rule ${rule}`, name: rule || "rules", line, indent, opens: false });
    const [, , name, value = ""] = KEY.exec(written) ?? [];
    if (indent === 0 && name !== undefined) {
      above = { key: name, name, line, indent, opens: isRemark(value) };
      inner = null;
      starts.push(above);
    } else if (above?.opens && above.key !== "rules") {
      inner ??= indent;
      const path = `${above.key}.${name}`;
      if (indent === inner && name !== undefined) starts.push({ key: path, name: path, line, indent, opens: false });
    }
  });
  return starts;
}

/** The line behind a part's last one; remarks below it that are not its own go to the part that follows. */
function endOf({ line, indent, opens }: Start, before: number, lines: string[]): number {
  let end = before;
  while (end > line + 1) {
    const last = lines[end - 1] ?? "";
    const isIts = last.trim() !== "" && !opens && indentOf(last) > indent;
    if (!isRemark(last) || isIts) break;
    end -= 1;
  }
  return end;
}

const written = (lines: string[]) => lines.map((line) => `${line}\n`).join("");

/** Every part in order: put together again they are the text. The last one is what stands below all others. */
export function sectionsIn(source: string): Section[] {
  const text = source.replace(/\r\n?/g, "\n");
  const lines = text.replace(/\n$/, "").split("\n");
  const starts = startsIn(text, lines);
  const times = new Map<string, number>();
  let from = 0;
  const sections = starts.map((start, index) => {
    const end = endOf(start, starts[index + 1]?.line ?? lines.length, lines);
    const time = (times.get(start.key) ?? 0) + 1;
    times.set(start.key, time);
    const section = {
      key: time === 1 ? start.key : `${start.key} ${time}`,
      name: start.name,
      lead: written(lines.slice(from, start.line)),
      body: written(lines.slice(start.line, end)),
    };
    from = end;
    return section;
  });
  return [...sections, { key: "", name: starts.at(-1)?.name ?? "", lead: written(lines.slice(from)), body: "" }];
}
