/** How the editor looks: tokens alone, in the editor's own shadow root. */

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Extension, RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "var(--t-13)" },
  // The page draws the ring: here, lines would lie over it.
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.375rem", overflowX: "auto" },
  ".cm-content": { padding: "var(--s-4) 0", caretColor: "var(--focus)" },
  ".cm-line": { padding: "0 1rem 0 0" },
  ".cm-gutters": { backgroundColor: "var(--surface)", border: "0", color: "var(--ink-3)", fontSize: "var(--t-12)" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "3rem", padding: "0 0.875rem 0 0.5rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter": { backgroundColor: "var(--cursor)" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--ink-2)" },
  ".cm-new": { backgroundColor: "var(--good-tint)" },
  "&.cm-focused .cm-activeLine.cm-new": { backgroundColor: "var(--good-tint)" },
  ".cm-cursor": { borderLeftColor: "var(--focus)", borderLeftWidth: "1.5px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--select-line) 24%, transparent)",
  },
  ".cm-fault": {
    textDecoration: "underline wavy 1px var(--bad-line)",
    textUnderlineOffset: "0.25em",
  },
  ".cm-faultroom": { padding: "0.125rem 1rem 0.25rem 0" },
  ".cm-faultnote": {
    padding: "0.375rem 0.75rem",
    borderRadius: "var(--r-2)",
    backgroundColor: "var(--bad-tint)",
    color: "var(--bad)",
    font: "var(--t-12) / 1.125rem var(--font-ui)",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  ".cm-faultnote b": { fontWeight: "var(--w-strong)" },
  ".cm-id": { fontWeight: "600" },
  ".cm-id *": { color: "inherit" },
  ".cm-pattern, .cm-pattern *": { color: "var(--link)" },
});

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: "var(--ink-2)" },
  { tag: tags.comment, color: "var(--ink-3)" },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: "var(--ink-2)" },
]);

const VALUE = /^(\s*(?:-\s+)?)(id|pattern)(\s*:\s*)(\S.*)$/;
const MARKS = { id: Decoration.mark({ class: "cm-id" }), pattern: Decoration.mark({ class: "cm-pattern" }) };

function valuesIn(view: EditorView): DecorationSet {
  const set = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const found = VALUE.exec(line.text);
      if (found) {
        const before = (found[1]?.length ?? 0) + (found[2]?.length ?? 0) + (found[3]?.length ?? 0);
        set.add(line.from + before, line.to, MARKS[found[2] === "id" ? "id" : "pattern"]);
      }
      at = line.to + 1;
    }
  }
  return set.finish();
}

/** What a reader looks for first stands out: a rule's name and its pattern. */
const values = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = valuesIn(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = valuesIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

class Opening extends WidgetType {
  toDOM(): HTMLElement {
    return document.createElement("wbr");
  }
}

const opening = Decoration.widget({ widget: new Opening(), side: 1 });
const alternatives = new MatchDecorator({
  regexp: /\|/g,
  decorate: (add, _, to) => add(to, to, opening),
});

/** Long patterns go on in the next line between two alternatives, rather than within a word. */
const breaks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = alternatives.createDeco(view);
    }
    update(update: ViewUpdate) {
      this.decorations = alternatives.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export const look: Extension = [theme, syntaxHighlighting(colours), values, breaks];
