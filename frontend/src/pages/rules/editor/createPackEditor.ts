/** The editor of a pack's text. It lives in a shadow root, where its styles need no style element: the content security
    policy allows none. */

import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory, redo, undo } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { indentUnit } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { TextChange } from "../../../state/pack/blocks";
import { focusedRule, type Stretch, showStretch, stretchField } from "./focusedRule";
import { look } from "./look";
import { type LineFault, marks, setBase, setFaults } from "./marks";

export interface PackEditor {
  text(): string;
  /** Puts another text in its place; undo does not lead back over it. */
  replace(text: string, base: string): void;
  /** Shows this stretch alone, or the whole file. */
  show(stretch: Stretch): void;
  shown(): Stretch;
  /** Where the cursor is. */
  cursor(): number;
  /** Changes the text as one step of undo and shows what is asked for. */
  apply(change: TextChange, stretch: Stretch): void;
  markFaults(faults: LineFault[]): void;
  /** Puts the cursor at the start of a line's words, which must be shown. */
  goTo(line: number): void;
  undo(): void;
  redo(): void;
  focus(): void;
  allow(writing: boolean): void;
  name(label: string): void;
  destroy(): void;
}

interface EditorSetup {
  host: HTMLElement;
  onText: (text: string) => void;
  onShown: (stretch: Stretch) => void;
  /** Escape: the keys are the page's again. */
  onLeave: () => void;
}

// Ctrl Enter is the page's.
const KEYS = defaultKeymap.filter(({ key }) => key !== "Mod-Enter");

export function createPackEditor({ host, onText, onShown, onLeave }: EditorSetup): PackEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const writing = new Compartment();
  const label = new Compartment();
  const allowed = (may: boolean) => [EditorState.readOnly.of(!may), EditorView.editable.of(true)];

  const leave = (view: EditorView) => {
    view.contentDOM.blur();
    onLeave();
    return true;
  };

  const fresh = (doc: string, may: boolean, named: string) =>
    EditorState.create({
      doc,
      extensions: [
        history(),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        EditorView.lineWrapping,
        yaml(),
        indentUnit.of("  "),
        EditorState.tabSize.of(2),
        keymap.of([{ key: "Escape", run: leave }, ...KEYS, ...historyKeymap, ...(may ? [indentWithTab] : [])]),
        focusedRule,
        marks,
        look,
        writing.of(allowed(may)),
        label.of(EditorView.contentAttributes.of({ "aria-label": named })),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString());
          if (update.startState.field(stretchField) !== update.state.field(stretchField))
            onShown(update.state.field(stretchField));
        }),
      ],
    });

  let may = false;
  let named = "";
  const view = new EditorView({ state: fresh("", may, named), parent: root, root });

  // To the page, a key in the shadow root comes from its host: letters typed here are no commands.
  const own = (event: KeyboardEvent) => {
    const shared = event.key.startsWith("F") && event.key.length > 1;
    if (!shared && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  host.addEventListener("keydown", own);

  return {
    text: () => view.state.doc.toString(),
    replace(text, base) {
      view.setState(fresh(text, may, named));
      view.dispatch({ effects: setBase.of(base) });
    },
    show(stretch) {
      const inside = view.state.selection.main.head;
      const keeps = !stretch || (inside >= stretch.from && inside <= stretch.to);
      view.dispatch({
        effects: [showStretch.of(stretch), EditorView.scrollIntoView(keeps ? inside : (stretch?.from ?? 0))],
        selection: keeps ? undefined : { anchor: stretch.from },
      });
    },
    cursor: () => view.state.selection.main.head,
    shown: () => view.state.field(stretchField),
    apply(change, stretch) {
      view.dispatch({
        changes: change,
        effects: showStretch.of(stretch),
        selection: stretch ? { anchor: stretch.from } : undefined,
        annotations: isolateHistory.of("full"),
        userEvent: "input.rule",
      });
    },
    markFaults: (faults) => view.dispatch({ effects: setFaults.of(faults) }),
    goTo(line) {
      if (line < 1 || line > view.state.doc.lines) return;
      const { from, text } = view.state.doc.line(line);
      const anchor = from + text.length - text.trimStart().length;
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
      view.focus();
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    focus: () => view.focus(),
    allow(now) {
      may = now;
      view.dispatch({ effects: writing.reconfigure(allowed(may)) });
    },
    name(now) {
      named = now;
      view.dispatch({ effects: label.reconfigure(EditorView.contentAttributes.of({ "aria-label": now })) });
    },
    destroy() {
      host.removeEventListener("keydown", own);
      view.destroy();
    },
  };
}
