/** The labelling page's commands. Number keys and the keys of dimensions come from the codebook. */

import type { Codebook } from "../../api/types";
import { hotkeyOf, isExcused, titleIn, typeDimension } from "../../state/codebook";
import type { Command } from "../commands";
import { type Edge, grow, moveEdge, shrink, type Unit } from "./edges";
import { acceptRow, askReason, cycle, edit, removeRow, setType, toggleFlag } from "./edits";
import { stepRow, stepSentence, stepSuggestion } from "./moves";
import { ask } from "./pointing";
import { labelsOf } from "./rows";
import type { Field, LabelSession } from "./session";
import { acceptRule, labelFurther } from "./several";

/** The session, and what only the page can do. */
export interface LabelContext {
  session: LabelSession;
  submit(): void;
  submitEmpty(): void;
  skip(): void;
}

type LabelCommand = Command<LabelContext>;

const writable = ({ session }: LabelContext) => session.writable;
const selected = ({ session }: LabelContext) => session.writable && session.selectedRow() !== undefined;
const suggested = ({ session }: LabelContext) => session.writable && session.selectedRow()?.kind === "suggested";
const own = ({ session }: LabelContext) => session.writable && session.selectedRow()?.kind === "own";
const somewhere = ({ session }: LabelContext) => session.writable && session.get().cursor >= 0;
const hasRows = ({ session }: LabelContext) => session.rows().length > 0;
const hasOpen = ({ session }: LabelContext) => session.rows().some((row) => row.kind === "suggested");
const hasOwn = ({ session }: LabelContext) => session.writable && session.get().layer.passages.size > 0;

const MOVES: LabelCommand[] = [
  {
    id: "sentence.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "label.sentenceNext" },
    hint: "hint.sentence",
    when: ({ session }) => session.sentences.length > 0,
    quick: true,
    run: ({ session }) => stepSentence(session, 1),
  },
  {
    id: "sentence.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "label.sentencePrevious" },
    hint: "hint.sentence",
    when: ({ session }) => session.sentences.length > 0,
    quick: true,
    run: ({ session }) => stepSentence(session, -1),
  },
  {
    id: "passage.previous",
    keys: ["p"],
    group: "move",
    title: { key: "label.passagePrevious" },
    hint: "hint.passage",
    when: hasRows,
    quick: true,
    run: ({ session }) => stepRow(session, -1),
  },
  {
    id: "passage.next",
    keys: ["n"],
    group: "move",
    title: { key: "label.passageNext" },
    hint: "hint.passage",
    when: hasRows,
    quick: true,
    run: ({ session }) => stepRow(session, 1),
  },
  {
    id: "suggestion.next",
    keys: ["Tab"],
    group: "suggestion",
    title: { key: "label.suggestionNext" },
    when: hasOpen,
    quick: true,
    run: ({ session }) => stepSuggestion(session),
  },
];

const ANSWERS: LabelCommand[] = [
  {
    id: "suggestion.accept",
    keys: ["a"],
    group: "suggestion",
    title: { key: "label.accept" },
    hint: "hint.accept",
    when: suggested,
    quick: true,
    run: ({ session }) => {
      const row = session.selectedRow();
      if (row) acceptRow(session, row, true);
    },
  },
  {
    id: "suggestion.reject",
    keys: ["x"],
    group: "suggestion",
    title: { key: "label.reject" },
    hint: "hint.reject",
    when: suggested,
    quick: true,
    run: ({ session }) => {
      const row = session.selectedRow();
      if (row) removeRow(session, row);
    },
  },
  {
    id: "suggestion.rejectWhy",
    keys: ["X"],
    group: "suggestion",
    title: { key: "label.rejectWhy" },
    when: suggested,
    run: ({ session }) => askReason(session),
  },
  {
    id: "passage.edit",
    keys: ["e"],
    group: "label",
    title: { key: "label.edit" },
    hint: "hint.edit",
    when: selected,
    run: ({ session }) => edit(session),
  },
  {
    id: "passage.flag",
    keys: ["f"],
    group: "label",
    title: { key: "label.flag" },
    hint: "hint.flag",
    when: own,
    quick: true,
    run: ({ session }) => toggleFlag(session),
  },
  {
    id: "suggestion.acceptRule",
    keys: ["A"],
    group: "suggestion",
    title: { key: "label.acceptRule" },
    when: suggested,
    quick: true,
    run: ({ session }) => {
      const row = session.selectedRow();
      if (row?.kind === "suggested") acceptRule(session, row.suggestion.rule);
    },
  },
  {
    id: "passage.further",
    keys: ["r"],
    group: "label",
    title: { key: "label.further" },
    when: own,
    quick: true,
    run: ({ session }) => {
      labelFurther(session);
    },
  },
  {
    id: "passage.delete",
    keys: ["x", "Delete"],
    group: "label",
    title: { key: "label.delete" },
    hint: "hint.delete",
    when: own,
    quick: true,
    run: ({ session }) => {
      const row = session.selectedRow();
      if (row) removeRow(session, row);
    },
  },
];

function edge(
  id: string,
  keys: string[],
  title: LabelCommand["title"],
  of: Edge,
  step: 1 | -1,
  unit: Unit,
): LabelCommand {
  return {
    id: `edge.${id}`,
    keys,
    group: "edges",
    title,
    hint: unit === "word" ? "hint.edges" : undefined,
    when: somewhere,
    quick: true,
    run: ({ session }) => moveEdge(session, of, step, unit),
  };
}

const EDGES: LabelCommand[] = [
  edge("start.left", ["["], { key: "label.startLeft" }, "start", -1, "word"),
  edge("start.right", ["]"], { key: "label.startRight" }, "start", 1, "word"),
  edge("end.left", ["{"], { key: "label.endLeft" }, "end", -1, "word"),
  edge("end.right", ["}"], { key: "label.endRight" }, "end", 1, "word"),
  edge("start.left.one", ["Alt+["], { key: "label.startLeftOne" }, "start", -1, "character"),
  edge("start.right.one", ["Alt+]"], { key: "label.startRightOne" }, "start", 1, "character"),
  edge("end.left.one", ["Alt+{"], { key: "label.endLeftOne" }, "end", -1, "character"),
  edge("end.right.one", ["Alt+}"], { key: "label.endRightOne" }, "end", 1, "character"),
  {
    id: "edge.grow",
    keys: ["J"],
    group: "edges",
    title: { key: "label.grow" },
    when: somewhere,
    quick: true,
    run: ({ session }) => grow(session),
  },
  {
    id: "edge.shrink",
    keys: ["K"],
    group: "edges",
    title: { key: "label.shrink" },
    when: somewhere,
    quick: true,
    run: ({ session }) => shrink(session),
  },
];

function field(id: Field, key: string, title: LabelCommand["title"], hint?: LabelCommand["hint"]): LabelCommand {
  return {
    id: `field.${id}`,
    keys: [key],
    group: "label",
    title,
    hint,
    when: selected,
    run: ({ session }) => ask(session, id),
  };
}

const FIELDS: LabelCommand[] = [
  field("holder", "h", { key: "label.holder" }),
  field("target", "t", { key: "label.target" }),
  field("note", "m", { key: "label.note" }, "hint.note"),
];

const ARTICLE: LabelCommand[] = [
  {
    id: "undo",
    keys: ["z", "Ctrl+z"],
    group: "article",
    title: { key: "label.undo" },
    hint: "hint.undo",
    when: (context) => writable(context) && context.session.get().history.done.length > 0,
    quick: true,
    run: ({ session }) => session.undo(),
  },
  {
    id: "redo",
    keys: ["Z", "Ctrl+Shift+z"],
    group: "article",
    title: { key: "label.redo" },
    when: (context) => writable(context) && context.session.get().history.undone.length > 0,
    quick: true,
    run: ({ session }) => session.redo(),
  },
  {
    id: "unmark",
    keys: ["Escape"],
    group: "article",
    title: { key: "label.unmark" },
    when: ({ session }) => session.get().range !== null || session.get().selected !== null,
    run: ({ session }) => {
      document.getSelection()?.removeAllRanges();
      session.patch({ range: null, selected: null, field: null });
    },
  },
  {
    id: "submit",
    keys: ["Enter"],
    group: "article",
    title: { key: "label.submit" },
    when: hasOwn,
    run: (context) => context.submit(),
  },
  {
    id: "submit.empty",
    keys: ["Shift+Enter"],
    group: "article",
    title: { key: "label.submitEmpty" },
    when: (context) => writable(context) && context.session.get().layer.passages.size === 0,
    run: (context) => context.submitEmpty(),
  },
  {
    id: "reading",
    keys: ["v"],
    group: "article",
    title: { key: "label.reading" },
    when: () => true,
    run: ({ session }) => session.patch({ reading: !session.get().reading }),
  },
  {
    id: "skip",
    keys: [],
    group: "article",
    title: { key: "label.skip" },
    when: writable,
    run: (context) => context.skip(),
  },
];

/** Where a person's key for the n-th value of the deciding dimension is kept, counted from 0. */
export const typeSlot = (index: number) => `type.${index + 1}`;

function typeCommands(codebook: Codebook, language: string): LabelCommand[] {
  return typeDimension(codebook).values.map((value, index) => {
    const key = hotkeyOf(value, index);
    return {
      id: `type.${value.value}`,
      slot: typeSlot(index),
      keys: key ? [key] : [],
      group: "label",
      title: { text: titleIn(language, value.title, value.value) },
      hint: "hint.type",
      when: somewhere,
      quick: true,
      run: ({ session }) => setType(session, value.value),
    };
  });
}

/** Dimensions with a key of their own are cycled by it, with Shift backwards. */
function cycleCommands(codebook: Codebook, language: string): LabelCommand[] {
  return codebook.content.dimensions.flatMap((dimension) => {
    if (!dimension.hotkey) return [];
    const title = titleIn(language, dimension.title, dimension.name);
    const hint = { confidence: "hint.confidence", stance: "hint.stance" }[dimension.name] as LabelCommand["hint"];
    const one = (step: 1 | -1): LabelCommand => ({
      id: `cycle.${dimension.name}.${step === 1 ? "on" : "back"}`,
      keys: [step === 1 ? (dimension.hotkey as string) : (dimension.hotkey as string).toUpperCase()],
      group: "label",
      title: step === 1 ? { text: title } : { key: "label.backwards", of: title },
      hint: step === 1 ? hint : undefined,
      when: (context) => {
        const row = context.session.selectedRow();
        return selected(context) && row !== undefined && !isExcused(dimension, labelsOf(row));
      },
      quick: true,
      run: ({ session }) => cycle(session, dimension.name, step),
    });
    return [one(1), one(-1)];
  });
}

/** Those that are the same with every codebook: their keys are a person's to change. */
export const FIXED_COMMANDS: readonly LabelCommand[] = [...MOVES, ...ANSWERS, ...EDGES, ...FIELDS, ...ARTICLE];

/** Those that a codebook brings: its values and its dimensions. */
export function codebookCommands(codebook: Codebook, language: string): LabelCommand[] {
  return [...typeCommands(codebook, language), ...cycleCommands(codebook, language)];
}

/** Every command of the page, in the order of help sheet and key bar. */
export function labelCommands(codebook: Codebook, language: string): LabelCommand[] {
  return [
    ...MOVES.slice(0, 2),
    ...ANSWERS.slice(0, 2),
    ...MOVES.slice(2),
    ...codebookCommands(codebook, language),
    ...EDGES,
    ...ANSWERS.slice(2),
    ...FIELDS,
    ...ARTICLE,
  ];
}
