/** Shows one stretch of the pack as if it were the whole file: the rest is hidden, kept from changes and skipped by the cursor. */

import {
  EditorSelection,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { blockAt, blocksIn } from "../../../state/pack/blocks";

/** Whole lines, without the last line's end; null shows the whole file. */
export type Stretch = { from: number; to: number } | null;

export const showStretch = StateEffect.define<Stretch>({
  map: (stretch, changes) => stretch && { from: changes.mapPos(stretch.from, -1), to: changes.mapPos(stretch.to, 1) },
});

/** Where the first place lies that a transaction changed outside of what is shown; null where all lies inside. */
function strayOf(transaction: Transaction, shown: { from: number; to: number }): number | null {
  let stray: number | null = null;
  transaction.changes.iterChangedRanges((from, to, at) => {
    if (stray === null && (from < shown.from || to > shown.to)) stray = at;
  });
  return stray;
}

export const stretchField = StateField.define<Stretch>({
  create: () => null,
  update(shown, transaction) {
    for (const effect of transaction.effects) if (effect.is(showStretch)) return effect.value;
    if (!shown || !transaction.docChanged) return shown;
    // Undo may reach into another rule: then that one is shown.
    const stray = strayOf(transaction, shown);
    if (stray !== null) {
      const block = blockAt(blocksIn(transaction.newDoc.toString()), stray);
      return block ? { from: block.from, to: block.to } : null;
    }
    return { from: transaction.changes.mapPos(shown.from, -1), to: transaction.changes.mapPos(shown.to, 1) };
  },
});

const gone = Decoration.replace({ block: true });

const hidden = EditorView.decorations.compute([stretchField, "doc"], (state): DecorationSet => {
  const shown = state.field(stretchField);
  if (!shown) return Decoration.none;
  return Decoration.set([
    ...(shown.from > 0 ? [gone.range(0, shown.from - 1)] : []),
    ...(shown.to < state.doc.length ? [gone.range(shown.to + 1, state.doc.length)] : []),
  ]);
});

const kept = EditorState.changeFilter.of((transaction) => {
  const shown = transaction.startState.field(stretchField);
  if (!shown || transaction.effects.some((effect) => effect.is(showStretch))) return true;
  // The line ends on both sides are hidden with the rest: joining lines over them would pull hidden text in.
  return [0, shown.from, shown.to, transaction.startState.doc.length];
});

const held = EditorState.transactionFilter.of((transaction) => {
  const shown = transaction.startState.field(stretchField);
  if (!shown || !transaction.selection || transaction.effects.some((effect) => effect.is(showStretch)))
    return transaction;
  const from = transaction.changes.mapPos(shown.from, -1);
  const to = transaction.changes.mapPos(shown.to, 1);
  const into = (at: number) => Math.min(to, Math.max(from, at));
  if (transaction.newSelection.ranges.every((range) => into(range.from) === range.from && into(range.to) === range.to))
    return transaction;
  const ranges = transaction.newSelection.ranges.map((range) =>
    EditorSelection.range(into(range.anchor), into(range.head)),
  );
  return [
    transaction,
    { selection: EditorSelection.create(ranges, transaction.newSelection.mainIndex), sequential: true },
  ];
});

export const focusedRule: Extension = [stretchField, hidden, kept, held];
