/** What is drawn on lines: faults with their message under the line, and lines that the base version does not have. */

import { type EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { blockAt, blockOf, blocksIn } from "../../../state/pack/blocks";
import { stretchField } from "./focusedRule";

export interface LineFault {
  /** From 1. */
  line: number;
  /** "Line 23:" in the reader's language. */
  place: string;
  message: string;
}

export const setFaults = StateEffect.define<LineFault[]>();
export const setBase = StateEffect.define<string>();

class FaultNote extends WidgetType {
  constructor(readonly fault: LineFault) {
    super();
  }

  override eq(other: FaultNote): boolean {
    return other.fault.message === this.fault.message && other.fault.place === this.fault.place;
  }

  toDOM(): HTMLElement {
    // Padding around the note, no margin: the editor does not count margins, and line numbers would be off.
    const room = document.createElement("div");
    room.className = "cm-faultroom";
    const note = room.appendChild(document.createElement("div"));
    note.className = "cm-faultnote";
    const place = document.createElement("b");
    place.textContent = this.fault.place;
    note.append(place, ` ${this.fault.message}`);
    return room;
  }
}

const broken = Decoration.mark({ class: "cm-fault" });
const fresh = Decoration.line({ class: "cm-new" });

/** Faults with the offset of their line, so that they move with the text until the next check. */
const faultField = StateField.define<{ at: number; fault: LineFault }[]>({
  create: () => [],
  update(faults, transaction) {
    let now = transaction.docChanged
      ? faults.map(({ at, fault }) => ({ at: transaction.changes.mapPos(at), fault }))
      : faults;
    for (const effect of transaction.effects) {
      if (!effect.is(setFaults)) continue;
      const { doc } = transaction.state;
      now = effect.value
        .filter(({ line }) => line >= 1 && line <= doc.lines)
        .map((fault) => ({ at: doc.line(fault.line).from, fault }));
    }
    return now;
  },
});

const isShown = (state: EditorState, from: number, to: number) => {
  const shown = state.field(stretchField);
  return !shown || (from >= shown.from && to <= shown.to);
};

const faultMarks = EditorView.decorations.compute([faultField, stretchField, "doc"], (state): DecorationSet => {
  const ranges: Range<Decoration>[] = [];
  for (const { at, fault } of state.field(faultField)) {
    const line = state.doc.lineAt(Math.min(at, state.doc.length));
    if (!isShown(state, line.from, line.to)) continue;
    const from = line.from + line.text.length - line.text.trimStart().length;
    if (from < line.to) ranges.push(broken.range(from, line.to));
    ranges.push(Decoration.widget({ widget: new FaultNote(fault), block: true, side: 1 }).range(line.to));
  }
  return Decoration.set(ranges, true);
});

const baseField = StateField.define<string | null>({
  create: () => null,
  update(base, transaction) {
    for (const effect of transaction.effects) if (effect.is(setBase)) return effect.value;
    return base;
  },
});

/** Lines of the shown rule that the same rule of the base does not have. */
const freshLines = EditorView.decorations.compute([baseField, stretchField, "doc"], (state): DecorationSet => {
  const base = state.field(baseField);
  const shown = state.field(stretchField);
  if (base === null || !shown) return Decoration.none;
  const text = state.doc.toString();
  const block = blockAt(blocksIn(text), shown.from);
  const before = block && blockOf(blocksIn(base), block.id);
  if (!block || !before || base.slice(before.from, before.to) === text.slice(block.from, block.to))
    return Decoration.none;
  const known = new Set(base.slice(before.from, before.to).split("\n"));
  const ranges: Range<Decoration>[] = [];
  for (let number = block.line; number <= block.lastLine; number++) {
    const line = state.doc.line(number);
    if (!known.has(line.text)) ranges.push(fresh.range(line.from));
  }
  return Decoration.set(ranges);
});

export const marks: Extension = [faultField, faultMarks, baseField, freshLines];
