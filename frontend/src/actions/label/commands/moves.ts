/** Going from sentence to sentence, passage to passage, suggestion to suggestion. */

import { stepRow, stepSentence, stepSuggestion } from "../moves";
import { hasOpen, hasRows, type LabelCommand } from "./context";

export const MOVES: LabelCommand[] = [
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
