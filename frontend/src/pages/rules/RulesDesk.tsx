import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { scorecardQuery } from "../../api/quality";
import type { Codebook, Pack, PackWhole, Project, RuleDraft } from "../../api/types";
import { Frame } from "../../app/Frame";
import { adoptCodebook } from "../../state/codebookStyles";
import { groupedRules, listedRules } from "../../state/pack/listing";
import { useStore } from "../../state/store";
import { earlierVersion } from "../quality/reasons";
import { Changes, shownChanges } from "./Changes";
import { DeskNotes } from "./DeskNotes";
import { Examples } from "./Examples";
import { FaultLine } from "./FaultLine";
import { LeaveDialog } from "./LeaveDialog";
import { MatchesSection } from "./MatchesSection";
import { PackText } from "./PackText";
import { PreviewSection } from "./PreviewSection";
import { heldBack, saveFile, whyNotRun } from "./publishing";
import { RetagBar } from "./RetagBar";
import { RuleHead } from "./RuleHead";
import { RuleList } from "./RuleList";
import { RulesBar } from "./RulesBar";
import { type OpenDialog, RulesDialogs } from "./RulesDialogs";
import { ScoreSection } from "./ScoreSection";
import { useDesk } from "./useDesk";
import { useDraftActs } from "./useDraftActs";
import { useLeaving } from "./useLeaving";
import { usePreview } from "./usePreview";
import { useRetagging } from "./useRetagging";
import { useRulesCommands } from "./useRulesCommands";
import { useSteps } from "./useSteps";

interface RulesDeskProps {
  project: Project;
  codebook: Codebook;
  packs: Pack[];
  inForce: Pack;
  base: PackWhole;
  draft: RuleDraft | null;
  named: string | undefined;
  /** The server took what I wrote. */
  onKept: (draft: RuleDraft) => void;
  onLanguage: (language: string) => void;
  /** What the server holds has changed: asks for it and opens the page anew. */
  onReopen: () => void;
}

/** Rules at work: list, editor with what it matches, what a draft would change. */
export function RulesDesk(props: RulesDeskProps) {
  const { project, codebook, packs, inForce, base, draft, named, onKept, onLanguage, onReopen } = props;
  const { t } = useTranslation("rules");
  const { slug } = project;
  const manages = project.role === "manager";
  const tries = manages || project.role === "reviewer";
  const desk = useDesk({ slug, base, draft, writable: manages, named, onKept });
  const { drafting, editor, text, block, blocks, faults } = desk;
  const { status } = useStore(drafting);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const work = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  const preview = usePreview(slug, text, inForce.version);

  const card = useQuery(scorecardQuery(slug, base.pack.version));
  const scores = useMemo(() => new Map(card.data?.rules.map((score) => [score.rule, score])), [card.data]);
  const job = useRetagging(slug, inForce.language, project.role !== "annotator");
  const groups = useMemo(
    // What cannot be read while it is being written stays in the group that it had.
    () => groupedRules(listedRules(text, blocks, [...base.rules, ...desk.rules]), query),
    [text, blocks, base.rules, desk.rules, query],
  );
  const faulty = useMemo(() => new Set(faults.flatMap(({ rule }) => (rule === null ? [] : [rule]))), [faults]);
  const next = Math.max(...packs.map(({ version }) => version)) + 1;
  const isStale = base.pack.version !== inForce.version;
  const gold = project.counts?.gold ?? null;

  useEffect(() => adoptCodebook(codebook), [codebook]);
  useEffect(() => {
    if (status === "conflict") setOpen({ name: "conflict" });
  }, [status]);

  // A text for another language than this pack's: the first one there may be, but nothing in force is replaced by it.
  const said = desk.isChecked ? desk.checked?.language : null;
  const foreign = said && said !== inForce.language ? said : null;
  const taken = packs.find((pack) => pack.in_force && pack.language === foreign) ?? null;
  const held = heldBack({ desk, status, isStale, taken, t });
  const cannotRun = whyNotRun(preview, gold, t);

  const changes = shownChanges(preview.result, preview.kind);
  const { step, nextFault, change, setChange, nextChange } = useSteps(desk, groups, changes.length, side);
  const acts = useDraftActs({ desk, language: inForce.language, onLanguage, onReopen });
  const leaving = useLeaving(drafting);

  useRulesCommands({
    step,
    find: () => search.current?.focus(),
    edit: desk.writable && editor ? editor.focus : null,
    wholeFile: desk.toggleWhole,
    nextFault: faults.length > 0 ? nextFault : null,
    run: desk.writable && cannotRun === null ? preview.run : null,
    nextChange: changes.length > 0 ? nextChange : null,
    undo: desk.writable && editor ? editor.undo : null,
    redo: desk.writable && editor ? editor.redo : null,
    publish: desk.writable && held === null ? () => setOpen({ name: "publish" }) : null,
    versions: () => setOpen({ name: "versions" }),
  });

  return (
    <Frame
      slug={slug}
      tab="rules"
      work={desk.writable ? "rules-work tries" : "rules-work"}
      saves={desk.writable}
      keys={{ version: [faults.length, changes.length, held, cannotRun] }}
      subbar={
        <RulesBar
          desk={desk}
          inForce={inForce}
          packs={packs}
          next={next}
          held={held}
          canRun={desk.writable && cannotRun === null && !preview.running}
          onRun={preview.run}
          onLanguage={onLanguage}
          onOpen={(name) => setOpen({ name })}
          onExport={() => saveFile(`${base.pack.name}.yaml`, text)}
        />
      }
    >
      {job && <RetagBar slug={slug} job={job} writable={manages} />}
      <RuleList
        groups={groups}
        total={blocks.length}
        current={block?.id ?? null}
        onShow={desk.show}
        query={query}
        onQuery={setQuery}
        place={search}
        scores={scores}
        faulty={faulty}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section className="pane rules-main" aria-label={t("editor.title")} tabIndex={0}>
        <DeskNotes
          desk={desk}
          manages={manages}
          inForce={inForce}
          foreign={foreign}
          taken={taken}
          refusal={acts.refusal}
          onReopen={onReopen}
        />
        <RuleHead desk={desk} onStep={step} />
        <PackText desk={desk} onLeave={() => work.current?.focus()} />
        {desk.writable && <FaultLine desk={desk} onNext={nextFault} />}
        <section className="rule-below" ref={work} tabIndex={-1} aria-label={t("editor.below")}>
          <Examples desk={desk} />
          {tries && <MatchesSection desk={desk} fired={(block && scores.get(block.id)?.fired) ?? 0} />}
        </section>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <section className="pane rules-side" aria-label={t("side")} tabIndex={0} ref={side}>
        {desk.writable && <PreviewSection desk={desk} preview={preview} next={next} held={cannotRun} />}
        {desk.writable && preview.result && preview.result.articles > 0 && (
          <Changes
            slug={slug}
            language={inForce.language}
            codebook={codebook}
            result={preview.result}
            preview={preview}
            current={change}
            onCurrent={setChange}
          />
        )}
        {block && card.data && (
          <ScoreSection
            slug={slug}
            version={base.pack.version}
            score={scores.get(block.id)}
            partial={card.data.hidden_from_you}
            earlier={earlierVersion(packs, base.pack)}
          />
        )}
      </section>
      {open && (
        <RulesDialogs
          desk={desk}
          open={open}
          onOpen={setOpen}
          inForce={inForce}
          packs={packs.filter(({ language }) => language === inForce.language)}
          next={next}
          manages={manages}
          first={foreign}
          onDiscard={() => {
            setOpen(null);
            void acts.discard();
          }}
          onPublished={(pack) => {
            setOpen(null);
            acts.published(pack);
          }}
          onStale={() => {
            setOpen(null);
            void acts.reopen();
          }}
          onTheirs={() => {
            setOpen(null);
            onReopen();
          }}
        />
      )}
      {leaving && (
        <LeaveDialog
          drafting={drafting}
          onConflict={() => {
            leaving(false);
            setOpen({ name: "conflict" });
          }}
          onLeave={() => leaving(true)}
          onStay={() => leaving(false)}
        />
      )}
    </Frame>
  );
}
