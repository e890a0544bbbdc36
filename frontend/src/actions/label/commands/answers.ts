/** Answering suggestions, and what else is done to one passage. */

import { acceptRow, askReason, edit, removeRow, toggleFlag } from "../edits";
import { acceptRule, labelFurther } from "../several";
import { type LabelCommand, own, selected, suggested } from "./context";

export const ANSWERS: LabelCommand[] = [
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
