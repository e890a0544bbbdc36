import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { nestedIn, type Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { gapsIn } from "../../actions/label/submit";
import { codebookQuery } from "../../api/projects";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { useKeyName, useLabelKeysOn } from "../../components/KeyHint";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { useStore } from "../../state/store";
import { PassageRow } from "./PassageRow";
import type { Submitting } from "./useSubmit";
import { useWindow } from "./useWindow";

type Filter = "all" | "suggested" | "gaps";

function StateNote({ session }: { session: LabelSession }) {
  const { t } = useTranslation("label");
  const { assignment } = session.workspace;
  if (!assignment) return <Note>{t("notes.reading")}</Note>;
  if (assignment.state === "returned") {
    return (
      <Note look="warn">
        <b>{t("notes.returned")}</b> {assignment.reason}
      </Note>
    );
  }
  if (session.writable) return null;
  return <Note>{t("notes.frozen")}</Note>;
}

/** A newer codebook came out while this article was being labelled. */
function CodebookNote({ session }: { session: LabelSession }) {
  const { t } = useTranslation("label");
  const { article, codebook } = session.workspace;
  const newest = useQuery({
    ...codebookQuery(article.project),
    enabled: session.writable,
    refetchInterval: 60_000,
  });
  if (!newest.data || newest.data.version <= codebook.version) return null;
  return (
    <Note>
      <b>{t("notes.codebook", { version: newest.data.version })}</b> {t("notes.codebookHow", { now: codebook.version })}
    </Note>
  );
}

function SubmitNote({ submit }: { submit: Submitting }) {
  const { t } = useTranslation("label");
  if (submit.failure) return <ErrorPanel error={submit.failure} retry={submit.submitNow} />;
  if (!submit.outcome) return null;
  return (
    <Note look={submit.outcome === "gaps" ? "bad" : "warn"}>
      <b>{t(`submit.${submit.outcome}.fact`)}</b> {t(`submit.${submit.outcome}.todo`)}
    </Note>
  );
}

interface PassagesPaneProps {
  session: LabelSession;
  submit: Submitting;
  /** Below the passages. */
  children?: ReactNode;
}

export function PassagesPane({ session, submit, children }: PassagesPaneProps) {
  const { t } = useTranslation("label");
  const state = useStore(session);
  const [filter, setFilter] = useState<Filter>("all");
  const next = useKeyName()("sentence.next");
  const byKey = useLabelKeysOn();
  const pane = useRef<HTMLElement>(null);
  const rows = session.rows();
  const nested = useMemo(() => nestedIn(rows), [rows]);
  const gaps = filter === "gaps" ? gapsIn(session) : null;
  const shown = (row: Row) =>
    filter === "all" ||
    (filter === "suggested" ? row.kind === "suggested" : gaps?.has(row.id)) ||
    row.id === state.selected;
  const visible = filter === "all" ? rows : rows.filter(shown);
  const ids = useMemo(() => visible.map(({ id }) => id), [visible]);
  const { list, from, to, before, after, follow } = useWindow(pane, ids);
  useEffect(() => {
    if (state.selected) follow(state.selected);
  }, [state.selected, follow]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="pane list" aria-label={t("list.pane")} tabIndex={0} ref={pane}>
      <header className="panehead">
        <h2>{t("list.pane")}</h2>
        <span className="dim">{state.layer.passages.size}</span>
        <div className="end">
          <Segmented<Filter>
            label={t("list.show")}
            value={filter}
            onChange={setFilter}
            choices={[
              { value: "all", title: t("list.all") },
              { value: "suggested", title: t("list.suggested") },
              { value: "gaps", title: t("list.gaps") },
            ]}
          />
        </div>
      </header>
      <StateNote session={session} />
      <CodebookNote session={session} />
      {session.misplaced > 0 && (
        <Note look="bad">
          <b>{t("notes.misplaced", { count: session.misplaced })}</b> {t("notes.misplacedHow")}
        </Note>
      )}
      <SubmitNote submit={submit} />
      {rows.length === 0 && (
        <Empty
          title={t("list.empty")}
          action={
            session.writable && (
              <Button command="submit.empty" onClick={submit.submitNow}>
                {t("bar.noClaims")}
              </Button>
            )
          }
        >
          {byKey && next ? t("list.emptyHow", { next }) : t("list.emptyByHand")}
        </Empty>
      )}
      {rows.length > 0 && visible.length === 0 && (
        <Empty title={t(filter === "gaps" ? "list.noGaps" : "list.noSuggested")} />
      )}
      <ul ref={list}>
        {before > 0 && <li aria-hidden="true" style={{ height: before }} />}
        {visible.slice(from, to).map((row, index) => (
          <PassageRow
            key={row.id}
            session={session}
            row={row}
            nested={nested.has(row.id)}
            place={from + index + 1}
            total={visible.length}
          />
        ))}
        {after > 0 && <li aria-hidden="true" style={{ height: after }} />}
      </ul>
      {children}
    </section>
  );
}
