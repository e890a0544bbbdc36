/** Where the rules stand in a pack's YAML, found without parsing: the text may be faulty while somebody is writing. */

export interface RuleBlock {
  id: string;
  /** Whole lines, without the last line's end. */
  from: number;
  to: number;
  /** Lines from 1. */
  line: number;
  lastLine: number;
}

/** What to replace in a text, as editors take it. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

const RULES_KEY = /^(["']?)rules\1\s*:/;
const TOP_KEY = /^[^\s#-]/;
const ID = /^\s*(?:-\s+)?(?:\{\s*)?id\s*:\s*(.*)$/;

/** A plain or quoted scalar, without the comment behind it. */
function scalar(written: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(written);
  return quoted ? (quoted[2] ?? "") : written.replace(/\s#.*$|[,}].*$/, "").trim();
}

interface Line {
  text: string;
  from: number;
  number: number;
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split("\n").map((line, index) => {
    const one = { text: line, from, number: index + 1 };
    from += line.length + 1;
    return one;
  });
}

export const indentOf = (text: string) => text.length - text.trimStart().length;
/** Whether a line says nothing to the program. */
export const isRemark = (text: string) => text.trim() === "" || text.trimStart().startsWith("#");

/** Every item of the list under `rules:`, in order. Remarks between two items belong to neither. */
export function blocksIn(text: string): RuleBlock[] {
  const lines = linesOf(text);
  const start = lines.findIndex((line) => RULES_KEY.test(line.text));
  if (start < 0) return [];
  const blocks: RuleBlock[] = [];
  let indent: number | null = null;
  let open: Line[] = [];
  const close = () => {
    while (open.length > 1 && isRemark(open.at(-1)?.text ?? "x") && indentOf(open.at(-1)?.text ?? "") <= (indent ?? 0))
      open.pop();
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    const named = open.map((line) => ID.exec(line.text)).find((found) => found !== null);
    blocks.push({
      id: scalar(named?.[1] ?? ""),
      from: first.from,
      to: last.from + last.text.length,
      line: first.number,
      lastLine: last.number,
    });
    open = [];
  };
  for (const line of lines.slice(start + 1)) {
    if (TOP_KEY.test(line.text)) break;
    const dash = /^\s*-(?:\s|$)/.test(line.text);
    if (dash && indent === null) indent = indentOf(line.text);
    if (dash && indentOf(line.text) === indent) {
      close();
      open = [line];
    } else if (open.length > 0) open.push(line);
  }
  close();
  return blocks;
}

export function blockOf(blocks: RuleBlock[], id: string): RuleBlock | undefined {
  return blocks.find((block) => block.id === id);
}

/** The block around an offset. */
export function blockAt(blocks: RuleBlock[], offset: number): RuleBlock | undefined {
  return blocks.find(({ from, to }) => from <= offset && offset <= to);
}

const SUGGESTS = /^(\s*(?:-\s+)?)suggests\s*:\s*(\S+).*$/;

/** Whether the rule proposes passages: it does unless it says `suggests: false`. */
export function suggests(text: string, block: RuleBlock): boolean {
  const lines = text.slice(block.from, block.to).split("\n");
  return lines.map((line) => SUGGESTS.exec(line)?.[2]).find((value) => value !== undefined) !== "false";
}
