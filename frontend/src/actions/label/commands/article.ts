/** What is done to the whole article. */

import { hasOwn, type LabelCommand, writable } from "./context";

export const ARTICLE: LabelCommand[] = [
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
