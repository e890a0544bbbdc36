/** The review page's commands. */

import type { Dimension } from "../../api/types";
import { hotkeyOf, titleIn, typeDimension } from "../../state/codebook";
import type { Command } from "../commands";
import { typeSlot } from "../label/commands/codebook";
import { isOpen } from "./cases";
import {
  acceptAgreed,
  agreedCases,
  askReason,
  changeDraft,
  leaveMode,
  rejectCase,
  saveFix,
  startFix,
  takeAnswer,
  undoLast,
} from "./decisions";
import { type Edge, withEdge, withLabel } from "./fix";
import type { ReviewSession } from "./session";

/** The session, and what only the page can do. */
export interface ReviewContext {
  session: ReviewSession;
  /** To another article of the review queue; null where there is none. */
  nextArticle: (() => void) | null;
  previousArticle: (() => void) | null;
  sendBack(): void;
  complete: (() => void) | null;
}

type ReviewCommand = Command<ReviewContext>;

const MOST_ANSWERS = 9;
const fixing = ({ session }: ReviewContext) => session.get().mode === "fix";
const deciding = (context: ReviewContext) =>
  context.session.writable && !fixing(context) && context.session.current() !== undefined;

const MOVES: ReviewCommand[] = [
  {
    id: "case.next",
    keys: ["j", "ArrowDown"],
    group: "move",
    title: { key: "review.next" },
    hint: "hint.case",
    when: (context) => !fixing(context),
    run: ({ session }) => session.step(1),
  },
  {
    id: "case.previous",
    keys: ["k", "ArrowUp"],
    group: "move",
    title: { key: "review.previous" },
    hint: "hint.case",
    when: (context) => !fixing(context),
    run: ({ session }) => session.step(-1),
  },
  {
    id: "case.nextOpen",
    keys: ["n"],
    group: "move",
    title: { key: "review.nextOpen" },
    hint: "hint.openCase",
    when: (context) => !fixing(context) && context.session.get().review.cases.some(isOpen),
    run: ({ session }) => session.step(1, true),
  },
  {
    id: "case.previousOpen",
    keys: ["p"],
    group: "move",
    title: { key: "review.previousOpen" },
    hint: "hint.openCase",
    when: (context) => !fixing(context) && context.session.get().review.cases.some(isOpen),
    run: ({ session }) => session.step(-1, true),
  },
];

const ANSWERS: ReviewCommand[] = Array.from({ length: MOST_ANSWERS }, (_, index) => ({
  id: `answer.${index + 1}`,
  keys: [String(index + 1)],
  group: "label",
  title: { key: "review.take", of: String(index + 1) },
  hint: "hint.take",
  when: (context) => deciding(context) && (context.session.current()?.annotations.length ?? 0) > index,
  run: ({ session }) => takeAnswer(session, index),
}));

const DECISIONS: ReviewCommand[] = [
  {
    id: "answer.chosen",
    keys: ["Enter"],
    group: "label",
    title: { key: "review.takeChosen" },
    // A lone passage is proposed by nobody: it is taken by its number, on purpose. A decided case stays as it is.
    when: (context) =>
      deciding(context) &&
      context.session.get().mode === "choose" &&
      !context.session.current()?.decision &&
      (context.session.current()?.annotations.length ?? 0) > 1,
    run: ({ session }) => takeAnswer(session),
  },
  {
    id: "case.fix",
    keys: ["e"],
    group: "label",
    title: { key: "review.fix" },
    hint: "hint.fix",
    when: deciding,
    run: ({ session }) => startFix(session),
  },
  {
    id: "case.reject",
    keys: ["x"],
    group: "label",
    title: { key: "review.reject" },
    hint: "hint.none",
    when: deciding,
    run: ({ session }) => rejectCase(session),
  },
  {
    id: "case.reason",
    keys: ["r"],
    group: "label",
    title: { key: "review.reason" },
    hint: "hint.reason",
    when: (context) => context.session.writable,
    run: ({ session }) => askReason(session),
  },
  {
    id: "cases.agreed",
    keys: ["A"],
    group: "label",
    title: { key: "review.acceptAgreed" },
    hint: "hint.agreed",
    when: ({ session }) => agreedCases(session).length > 0,
    run: ({ session }) => acceptAgreed(session),
  },
  {
    id: "decision.undo",
    keys: ["z", "Ctrl+z"],
    group: "label",
    title: { key: "review.undo" },
    hint: "hint.undo",
    when: ({ session }) => session.get().done.length > 0,
    run: ({ session }) => undoLast(session),
  },
];

function edge(id: string, key: string, of: Edge, step: 1 | -1, title: ReviewCommand["title"]): ReviewCommand {
  return {
    id: `fix.${id}`,
    keys: [key],
    group: "edges",
    title,
    hint: "hint.edges",
    when: fixing,
    run: ({ session }) => changeDraft(session, (draft) => withEdge(session.words, draft, of, step)),
  };
}

const FIXING: ReviewCommand[] = [
  edge("start.left", "[", "start", -1, { key: "label.startLeft" }),
  edge("start.right", "]", "start", 1, { key: "label.startRight" }),
  edge("end.left", "{", "end", -1, { key: "label.endLeft" }),
  edge("end.right", "}", "end", 1, { key: "label.endRight" }),
  {
    id: "fix.save",
    keys: ["Enter"],
    group: "label",
    title: { key: "review.saveFix" },
    hint: "hint.save",
    when: fixing,
    run: ({ session }) => saveFix(session),
  },
];

const ARTICLE: ReviewCommand[] = [
  {
    id: "mode.leave",
    keys: ["Escape"],
    group: "label",
    title: { key: "review.leave" },
    when: ({ session }) => session.get().mode !== "choose",
    run: ({ session }) => leaveMode(session),
  },
  {
    id: "article.complete",
    keys: ["Shift+Enter"],
    group: "article",
    title: { key: "review.complete" },
    hint: "hint.complete",
    when: ({ complete }) => complete !== null,
    run: ({ complete }) => complete?.(),
  },
  {
    id: "article.sendBack",
    keys: ["B"],
    group: "article",
    title: { key: "review.sendBack" },
    when: ({ session }) => session.writable,
    run: ({ sendBack }) => sendBack(),
  },
  {
    id: "article.next",
    keys: ["N"],
    group: "article",
    title: { key: "review.nextArticle" },
    when: ({ nextArticle }) => nextArticle !== null,
    run: ({ nextArticle }) => nextArticle?.(),
  },
  {
    id: "article.previous",
    keys: ["P"],
    group: "article",
    title: { key: "review.previousArticle" },
    when: ({ previousArticle }) => previousArticle !== null,
    run: ({ previousArticle }) => previousArticle?.(),
  },
];

/** While fixing, number keys give the type, and a dimension's own key goes through its values. */
function labelling(session: ReviewSession, language: string): ReviewCommand[] {
  const { codebook } = session.get().review;
  const types = typeDimension(codebook);
  const choose = (dimension: Dimension, pick: (now: string | undefined) => string | undefined) => () =>
    changeDraft(session, (draft) => {
      const value = pick(draft.labels[dimension.name]);
      return value === undefined ? draft : withLabel(codebook, draft, dimension.name, value);
    });
  const ofTypes = types.values.flatMap((value, index): ReviewCommand[] => {
    const key = hotkeyOf(value, index);
    const title = { text: titleIn(language, value.title, value.value) };
    const run = choose(types, () => value.value);
    return [
      {
        id: `fix.type.${value.value}`,
        slot: typeSlot(index),
        keys: key ? [key] : [],
        group: "label",
        title,
        hint: "hint.type",
        when: fixing,
        run,
      },
    ];
  });
  const ofOthers = codebook.content.dimensions.flatMap((dimension): ReviewCommand[] => {
    if (!dimension.hotkey || dimension.name === types.name) return [];
    const values = dimension.values.map(({ value }) => value);
    return [
      {
        id: `fix.${dimension.name}`,
        slot: `cycle.${dimension.name}.on`,
        keys: [dimension.hotkey],
        group: "label",
        title: { text: titleIn(language, dimension.title, dimension.name) },
        when: fixing,
        run: choose(dimension, (now) => values[(values.indexOf(now ?? "") + 1) % values.length]),
      },
    ];
  });
  return [...ofTypes, ...ofOthers];
}

/** Those that are the same with every codebook. */
export const FIXED_REVIEW_COMMANDS: readonly ReviewCommand[] = [
  ...MOVES,
  ...ANSWERS,
  ...DECISIONS,
  ...FIXING,
  ...ARTICLE,
];

export function reviewCommands(session: ReviewSession, language: string): ReviewCommand[] {
  return [...MOVES, ...ANSWERS, ...DECISIONS, ...labelling(session, language), ...FIXING, ...ARTICLE];
}
