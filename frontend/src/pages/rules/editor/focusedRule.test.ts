import { history, undo } from "@codemirror/commands";
import { EditorState, type TransactionSpec } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { focusedRule, showStretch, stretchField } from "./focusedRule";

const PACK = "rules:\n- id: a\n  x: 1\n- id: b\n  x: 2\n- id: c\n  x: 3\n";
const B = { from: PACK.indexOf("- id: b"), to: PACK.indexOf("\n- id: c") };

function open() {
  let state = EditorState.create({ doc: PACK, extensions: [history(), focusedRule] });
  const run = (spec: TransactionSpec) => {
    state = state.update(spec).state;
  };
  run({ effects: showStretch.of(B) });
  return {
    run,
    undo: () =>
      undo({
        state,
        dispatch(transaction) {
          state = transaction.state;
        },
      }),
    text: () => state.doc.toString(),
    shown: () => {
      const stretch = state.field(stretchField);
      return stretch && state.sliceDoc(stretch.from, stretch.to);
    },
    selection: () => state.selection.main,
  };
}

describe("one rule of the pack is shown", () => {
  test("typing at its edges belongs to it", () => {
    const editor = open();
    editor.run({ changes: { from: B.to, insert: "\n  y: 4" } });
    expect(editor.shown()).toBe("- id: b\n  x: 2\n  y: 4");
    editor.run({ changes: { from: B.from, insert: "# remark\n" } });
    expect(editor.shown()).toBe("# remark\n- id: b\n  x: 2\n  y: 4");
  });

  test("what is hidden is neither joined nor deleted", () => {
    const editor = open();
    editor.run({ changes: { from: B.from - 1, to: B.from } });
    editor.run({ changes: { from: B.to, to: B.to + 1 } });
    editor.run({ changes: { from: 0, to: 5 } });
    expect(editor.text()).toBe(PACK);
    editor.run({ changes: { from: B.from, to: B.to, insert: "- id: new" } });
    expect(editor.text()).toBe(PACK.replace("- id: b\n  x: 2", "- id: new"));
  });

  test("the cursor stays in it", () => {
    const editor = open();
    editor.run({ selection: { anchor: 0, head: PACK.length } });
    expect([editor.selection().from, editor.selection().to]).toEqual([B.from, B.to]);
  });

  test("undo reaches into another rule and shows it", () => {
    const editor = open();
    editor.run({ changes: { from: B.to, insert: "0" } });
    const a = PACK.indexOf("- id: a");
    editor.run({ effects: showStretch.of({ from: a, to: PACK.indexOf("\n- id: b") }) });
    editor.undo();
    expect(editor.text()).toBe(PACK);
    expect(editor.shown()).toBe("- id: b\n  x: 2");
  });
});
