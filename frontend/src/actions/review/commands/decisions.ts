/** What becomes of a case: an answer is taken, fixed or rejected, with a reason, and taken back. */

import { acceptAgreed, agreedCases, askReason, rejectCase, startFix, takeAnswer, undoLast } from "../decisions";
import { fixing, type ReviewCommand, type ReviewContext } from "./context";

const MOST_ANSWERS = 9;
const deciding = (context: ReviewContext) =>
  context.session.writable && !fixing(context) && context.session.current() !== undefined;

export const ANSWERS: ReviewCommand[] = Array.from({ length: MOST_ANSWERS }, (_, index) => ({
  id: `answer.${index + 1}`,
  keys: [String(index + 1)],
  group: "label",
  title: { key: "review.take", of: String(index + 1) },
  hint: "hint.take",
  when: (context) => deciding(context) && (context.session.current()?.annotations.length ?? 0) > index,
  run: ({ session }) => takeAnswer(session, index),
}));

export const DECISIONS: ReviewCommand[] = [
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
