/** One article being labelled: owns the layer on the screen, its history, and where the analyst is in the text. */

import type { Suggestion, Workspace } from "../../api/types";
import { typeDimension } from "../../state/codebook";
import { EMPTY_HISTORY, type History, leadsTo, redo, remember, undo } from "../../state/history";
import { applyChange, type Change, type Draft, draftOf, type Layer, layerOf, operationsOf } from "../../state/layer";
import type { OutboxService } from "../../state/outbox/service";
import { type Names, renamedHistory, renamedLayer } from "../../state/renaming";
import { createStore, type Store } from "../../state/store";
import { findWords } from "../../textview/find";
import { createOffsets, type Offsets, type Span } from "../../textview/offsets";
import { createWords, type Words } from "../../textview/words";
import { createLints, type Lint } from "./lint";
import { replay } from "./replay";
import { type Row, rowsOf, withCues } from "./rows";
import { sentenceIndexAt, sentencesOf } from "./sentences";

export type Field = "holder" | "target" | "note";

export interface LabelState {
  layer: Layer;
  history: History;
  /** Index of the sentence that the cursor is on; -1 in an article without sentences. */
  cursor: number;
  selected: string | null;
  /** Marked, not labelled yet. */
  range: Span | null;
  /** A handle that is being dragged. */
  dragged: { id: string; span: Span } | null;
  /** The text field that asks for the focus; `asked` grows with every asking. What is written in it until it is left is
      one act. */
  field: { name: Field; asked: number; act: string } | null;
  /** The row whose labels are open for the keyboard, and which of them has the focus; the first where null. */
  inspected: { id: string; part: string | null; asked: number } | null;
  /** The suggestion for whose rejection a reason is asked. */
  rejecting: string | null;
  /** The field that words selected in the text fill, and the words pointed at by keyboard so far. */
  pointing: "holder" | "target" | null;
  pointed: Span | null;
  /** Passages are drawn as elements that screen readers tell. */
  reading: boolean;
  /** What the last submit lacked, by passage. */
  gaps: ReadonlyMap<string, string[]>;
}

export interface LabelSession extends Store<LabelState> {
  readonly workspace: Workspace;
  readonly offsets: Offsets;
  readonly words: Words;
  readonly sentences: Span[];
  readonly suggestions: readonly Suggestion[];
  /** Passages whose quote is not at their place in the text. */
  readonly misplaced: number;
  /** Whether this person may change this layer now. */
  readonly writable: boolean;
  readonly outbox: OutboxService;
  /** What of a passage's labels contradicts a cue in it. */
  readonly lintsOf: (draft: Draft) => Lint[];
  /** Where the words stand that led here. */
  readonly found: readonly Span[];
  /** The row or passage under the mouse. */
  readonly hovered: Store<string | null>;
  rows(): Row[];
  selectedRow(): Row | undefined;
  patch(part: Partial<LabelState>): void;
  /** Applies a change, remembers it for undo, and hands it to the outbox. */
  commit(change: Change, then?: Partial<LabelState>): void;
  undo(): void;
  redo(): void;
  /** Goes on with passages under the ids that the server has for them. */
  rename(names: Names): void;
  /** Puts what the server holds in the place of one passage, here and in other tabs, without telling the server. */
  accept(id: string, current: unknown): void;
}

/** What is over once something else is selected. */
const LEFT: Partial<LabelState> = { inspected: null, rejecting: null, pointing: null, pointed: null };
const leaving = (part: Partial<LabelState>) => ("selected" in part ? LEFT : {});

const WRITABLE = new Set(["todo", "doing", "returned"]);

function isAnnotation(value: unknown): value is Parameters<typeof draftOf>[0] {
  return typeof value === "object" && value !== null && "id" in value && "labels" in value && "start" in value;
}

/** `kept`: what could be undone when this article was last left on this device; `find`: words to be shown. */
export function createLabelSession(
  workspace: Workspace,
  outbox: OutboxService,
  kept: History = EMPTY_HISTORY,
  find = "",
): LabelSession {
  const { article, codebook } = workspace;
  const offsets = createOffsets(article.text);
  const sentences = sentencesOf(article.segments);
  const found = findWords(offsets, find);
  const suggestions = withCues(workspace.suggestions, offsets.slice);
  outbox.learn(workspace.annotations.map(({ id, revision }) => [id, revision] as const));
  const waiting = outbox.get().entries.filter((entry) => entry.article === article.id);
  const start = replay(layerOf(workspace.annotations, workspace.suggestions), waiting, workspace.suggestions);
  const store = createStore<LabelState>({
    layer: start,
    history: leadsTo(kept, start) ? kept : EMPTY_HISTORY,
    cursor: found[0] ? sentenceIndexAt(sentences, found[0].start) : sentences.length > 0 ? 0 : -1,
    selected: null,
    range: null,
    dragged: null,
    field: null,
    inspected: null,
    rejecting: null,
    pointing: null,
    pointed: null,
    reading: false,
    gaps: new Map(),
  });

  let sorted: { layer: Layer; rows: Row[] } | null = null;
  function rows(): Row[] {
    const { layer } = store.get();
    if (sorted?.layer !== layer) sorted = { layer, rows: rowsOf(layer, suggestions, sorted?.rows) };
    return sorted.rows;
  }

  function apply(change: Change, history: History, then: Partial<LabelState>): void {
    outbox.enqueue(article.id, operationsOf(change, offsets.slice, codebook.version));
    store.set((now) => {
      const layer = applyChange(now.layer, change);
      const gaps = new Map(now.gaps);
      for (const { id } of change.passages) gaps.delete(id);
      return { ...now, layer, history, gaps, range: null, dragged: null, ...leaving(then), ...then };
    });
  }

  /** After an undo or redo the passage it was about is selected, if it is there. */
  function landing(change: Change): Partial<LabelState> {
    const there = change.passages.find(({ after }) => after)?.id;
    const suggestion = change.answers.find(({ after }) => after === null)?.suggestion;
    return { selected: there ?? suggestion ?? null };
  }

  return {
    ...store,
    workspace,
    offsets,
    words: createWords(offsets),
    sentences,
    suggestions,
    misplaced: workspace.annotations.filter(({ start, end, quote }) => offsets.slice(start, end) !== quote).length,
    writable: WRITABLE.has(workspace.assignment?.state ?? ""),
    outbox,
    lintsOf: createLints(suggestions, typeDimension(codebook).name),
    found,
    hovered: createStore<string | null>(null),
    rows,
    selectedRow: () => rows().find((row) => row.id === store.get().selected),
    patch: (part) => store.set((now) => ({ ...now, ...leaving(part), ...part })),
    commit(change, then = {}) {
      apply(change, remember(store.get().history, change), then);
    },
    undo() {
      const step = undo(store.get().history);
      if (step) apply(step.change, step.history, landing(step.change));
    },
    redo() {
      const step = redo(store.get().history);
      if (step) apply(step.change, step.history, landing(step.change));
    },
    rename(names) {
      const named = <P extends { id: string }>(part: P | null) =>
        part && { ...part, id: names.get(part.id) ?? part.id };
      store.set((now) => ({
        ...now,
        layer: renamedLayer(now.layer, names),
        history: renamedHistory(now.history, names),
        selected: names.get(now.selected ?? "") ?? now.selected,
        inspected: named(now.inspected),
        dragged: named(now.dragged),
      }));
    },
    accept(told, current) {
      const id = isAnnotation(current) ? current.id : told;
      if (id !== told) outbox.rename(new Map([[told, id]]));
      const gone = isAnnotation(current) && "deleted" in current && current.deleted;
      const after = isAnnotation(current) && !gone ? draftOf(current) : null;
      if (isAnnotation(current)) outbox.learn([[id, current.revision]]);
      const change: Change = { passages: [{ id, before: null, after }], answers: [] };
      outbox.announce(article.id, operationsOf(change, offsets.slice, codebook.version));
      store.set((now) => ({ ...now, layer: applyChange(now.layer, change) }));
    },
  };
}
