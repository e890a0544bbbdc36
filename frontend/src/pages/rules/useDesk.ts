/** What the rules page works on: the text, the rule that is shown, what checking it said, and how to change it. */

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { draftServer } from "../../actions/rules/draftServer";
import { checkQuery } from "../../api/rules";
import type { CheckedPack, PackWhole, Rule, RuleDraft, RuleFault } from "../../api/types";
import { useDebounced } from "../../components/useDebounced";
import { connection } from "../../state/connection";
import { blockAt, blockOf, blocksIn, type RuleBlock, type TextChange } from "../../state/pack/blocks";
import { changed } from "../../state/pack/changes";
import { createDrafting, type Drafting } from "../../state/pack/drafting";
import { textDiff } from "../../state/pack/lineDiff";
import { groupedRules, listedRules } from "../../state/pack/listing";
import { session } from "../../state/session";
import { useStore } from "../../state/store";
import type { PackEditor } from "./editor/createPackEditor";
import type { Stretch } from "./editor/focusedRule";

export interface Desk {
  slug: string;
  /** Whether this person may change the text here. */
  writable: boolean;
  /** The version that the text was begun on. */
  base: PackWhole;
  drafting: Drafting;
  text: string;
  blocks: RuleBlock[];
  /** The rule that is shown; none while the whole file is. */
  block: RuleBlock | undefined;
  /** What the server last read of this text, or of the one before it. */
  checked: CheckedPack | null;
  /** Whether that was this very text. */
  isChecked: boolean;
  checkError: unknown;
  faults: RuleFault[];
  rules: Rule[];
  /** Whether the text is another than the base's, and in how many rules. */
  isChanged: boolean;
  changedRules: number;
  editor: PackEditor | null;
  /** How often the editor was given another text: whatever is drawn on its lines is drawn anew then. */
  replaced: number;
  attach: (editor: PackEditor | null) => void;
  onShown: (stretch: Stretch) => void;
  show: (id: string | null) => void;
  /** From one rule to the whole file, or back to the rule that the cursor is in. */
  toggleWhole: () => void;
  goToFault: (fault: RuleFault) => void;
  apply: (change: TextChange, show: string | null) => void;
  /** Puts another text in the place of this one; undo leads back. */
  take: (text: string) => void;
}

interface DeskSetup {
  slug: string;
  base: PackWhole;
  draft: RuleDraft | null;
  writable: boolean;
  /** The rule that the address names. */
  named: string | undefined;
  onKept: (draft: RuleDraft) => void;
}

const stretchOf = (block: RuleBlock | undefined): Stretch => (block ? { from: block.from, to: block.to } : null);

/** The rule that is asked for, else the first one of the list. */
function firstShown(text: string, base: PackWhole, id: string | undefined): RuleBlock | undefined {
  const blocks = blocksIn(text);
  const [first] = groupedRules(listedRules(text, blocks, base.rules), "");
  return blockOf(blocks, id ?? "") ?? blockOf(blocks, first?.rules[0]?.id ?? "");
}

export function useDesk({ slug, base, draft, writable, named, onKept }: DeskSetup): Desk {
  const navigate = useNavigate({ from: "/projects/$slug/rules" });
  const [drafting] = useState(() =>
    createDrafting({ text: draft?.yaml ?? base.yaml, base: base.pack.version, kept: draft }, draftServer(slug, onKept)),
  );
  const { text } = useStore(drafting);
  const [editor, attach] = useState<PackEditor | null>(null);
  // The rule that is shown is known before there is an editor to show it in.
  const [stretch, setStretch] = useState<Stretch>(() => stretchOf(firstShown(text, base, named)));
  const blocks = useMemo(() => blocksIn(text), [text]);
  const block = stretch
    ? (blockAt(blocks, stretch.from) ?? blocks.find(({ from }) => from >= stretch.from))
    : undefined;

  const rested = useDebounced(text);
  const check = useQuery({
    ...checkQuery(slug, rested, base.pack.version),
    enabled: writable,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isChecked = writable ? rested === text && !check.isPlaceholderData && check.data !== undefined : true;
  const checked = check.data ?? null;

  const changedRules = useMemo(() => {
    if (text === base.yaml) return 0;
    const { added, removed, changed: other } = textDiff(base.yaml, text);
    return added.length + removed.length + other.length;
  }, [base.yaml, text]);

  const [replaced, setReplaced] = useState(0);
  const filled = useRef<PackEditor | null>(null);
  const chosen = useRef(block);
  chosen.current = block;
  // A text that comes from elsewhere (discarded, taken over, published) takes the place of what the editor shows; before
  // anything is painted, so that an editor is never seen empty.
  useLayoutEffect(() => {
    if (!editor || editor.text() === text) return;
    const shown = editor.shown();
    const before = shown ? blockAt(blocksIn(editor.text()), shown.from)?.id : undefined;
    const next = filled.current === editor ? firstShown(text, base, before) : chosen.current;
    filled.current = editor;
    editor.allow(writable);
    editor.replace(text, base.yaml);
    setReplaced((times) => times + 1);
    editor.show(stretchOf(next));
    setStretch(stretchOf(next));
  }, [editor, text, base, writable]);

  useEffect(() => {
    const flush = () => void drafting.flush();
    const stops = [connection.onReturn(flush), session.onRenewal(flush)];
    return () => {
      for (const stop of stops) stop();
      drafting.stop();
    };
  }, [drafting]);

  const show = useCallback(
    (id: string | null) => {
      const wanted = id === null ? undefined : blockOf(blocksIn(drafting.get().text), id);
      editor?.show(stretchOf(wanted));
      setStretch(stretchOf(wanted));
      void navigate({ search: (now) => ({ ...now, rule: id ?? undefined }), replace: true });
    },
    [drafting, editor, navigate],
  );

  const toggleWhole = useCallback(() => {
    const now = blocksIn(drafting.get().text);
    const at = editor?.cursor() ?? 0;
    const inside = blockAt(now, at) ?? now.find(({ to }) => to >= at) ?? now.at(-1);
    show(block ? null : (inside?.id ?? null));
  }, [drafting, editor, block, show]);

  const goToFault = useCallback(
    (fault: RuleFault) => {
      const now = blocksIn(drafting.get().text);
      const { line } = fault;
      const holder =
        line === null ? blockOf(now, fault.rule ?? "") : now.find((one) => one.line <= line && line <= one.lastLine);
      show(holder?.id ?? null);
      const at = line ?? holder?.line;
      if (at !== undefined) editor?.goTo(at);
    },
    [drafting, editor, show],
  );

  const apply = useCallback(
    (change: TextChange, id: string | null) => {
      const next = id === null ? undefined : blockOf(blocksIn(changed(drafting.get().text, change)), id);
      if (editor) return editor.apply(change, stretchOf(next));
      drafting.write(changed(drafting.get().text, change));
      setStretch(stretchOf(next));
    },
    [drafting, editor],
  );

  const take = useCallback(
    (whole: string) => {
      const shown = block && blockOf(blocksIn(whole), block.id);
      if (editor) return editor.apply({ from: 0, to: drafting.get().text.length, insert: whole }, stretchOf(shown));
      // The editor is still loading: it takes what it finds.
      drafting.write(whole);
      setStretch(stretchOf(shown));
    },
    [drafting, editor, block],
  );

  return {
    slug,
    writable,
    base,
    drafting,
    text,
    blocks,
    block,
    checked,
    isChecked,
    checkError: check.error,
    faults: useMemo(() => (isChecked ? (checked?.faults ?? []) : []), [isChecked, checked]),
    rules: checked && checked.rules.length > 0 ? checked.rules : base.rules,
    isChanged: text !== base.yaml,
    changedRules,
    editor,
    replaced,
    attach,
    onShown: setStretch,
    show,
    toggleWhole,
    goToFault,
    apply,
    take,
  };
}
