import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { stepSuggestion } from "../../actions/label/moves";
import type { LabelSession } from "../../actions/label/session";
import { assignmentsQuery } from "../../api/projects";
import type { Assignment } from "../../api/types";
import { Button } from "../../components/Button";
import { CommandButton } from "../../components/CommandButton";
import { Icon } from "../../components/Icon";
import { ProgressBar } from "../../components/ProgressBar";
import { SaveState } from "../../components/SaveState";
import { formatNumber } from "../../i18n/format";
import type { ActiveTime } from "../../state/activeTime";
import { saveStatus } from "../../state/outbox/saveStatus";
import { useStore } from "../../state/store";
import { typing } from "../../state/typing";
import { MoreMenu } from "./MoreMenu";
import type { Submitting } from "./useSubmit";

function Step({
  slug,
  to,
  icon,
  label,
}: {
  slug: string;
  to: Assignment | undefined;
  icon: "back" | "next";
  label: string;
}) {
  if (!to) {
    return (
      <button type="button" className="btn quiet icon" disabled aria-label={label}>
        <Icon name={icon} />
      </button>
    );
  }
  return (
    <Link
      to="/projects/$slug/label/$article"
      params={{ slug, article: to.article }}
      className="btn quiet icon"
      aria-label={label}
      title={to.title}
    >
      <Icon name={icon} />
    </Link>
  );
}

function Position({ slug, article }: { slug: string; article: string }) {
  const { t, i18n } = useTranslation("label");
  const mine = useQuery(assignmentsQuery(slug));
  const list = mine.data?.results ?? [];
  const at = list.findIndex((assignment) => assignment.article === article);
  if (at < 0) return null;
  const settled = list.filter(
    ({ state }) => state === "submitted" || state === "accepted" || state === "skipped",
  ).length;
  return (
    <>
      <div className="position">
        <Step slug={slug} to={list[at - 1]} icon="back" label={t("bar.previous")} />
        <span className="nowrap">
          <b className="med">{formatNumber(at + 1, i18n.language)}</b>{" "}
          <span className="dim">{t("bar.of", { total: formatNumber(list.length, i18n.language) })}</span>
        </span>
        <Step slug={slug} to={list[at + 1]} icon="next" label={t("bar.next")} />
      </div>
      <ProgressBar
        settled={settled}
        working={1}
        total={Math.max(list.length, settled + 1)}
        label={t("bar.progress", { settled, total: list.length })}
      />
    </>
  );
}

const none = () => () => {};

function Clock({ before, time }: { before: number; time: ActiveTime | null }) {
  const { t } = useTranslation("label");
  const now = useSyncExternalStore(time?.subscribe ?? none, () => time?.get() ?? 0);
  const seconds = before + now;
  const minutes = Math.floor(seconds / 60);
  return (
    <span className="dim nowrap opt" title={t("bar.active")}>
      {`${minutes}:${String(seconds % 60).padStart(2, "0")}`}
    </span>
  );
}

interface LabelBarProps {
  slug: string;
  session: LabelSession;
  submit: Submitting;
  onSkip: () => void;
  onProblem: () => void;
}

/** Position, progress, suggestions left, save state, time, skip and submit. */
export function LabelBar({ slug, session, submit, onSkip, onProblem }: LabelBarProps) {
  const { t } = useTranslation("label");
  const { layer } = useStore(session);
  const status = saveStatus(useStore(session.outbox), useStore(typing));
  const left = session.rows().filter((row) => row.kind === "suggested").length;
  const { assignment, article } = session.workspace;
  const empty = layer.passages.size === 0;
  return (
    <>
      <Position slug={slug} article={article.id} />
      <span className="grow" />
      {session.writable && left > 0 && (
        <button type="button" className="mini left" onClick={() => stepSuggestion(session)}>
          {t("bar.left", { count: left })}
        </button>
      )}
      {session.writable && <SaveState status={status} onOpen={onProblem} />}
      {session.writable && (
        <span className="row wide-only">
          <CommandButton of="undo" className="btn quiet" />
          <CommandButton of="redo" className="btn quiet" />
        </span>
      )}
      {assignment && <Clock before={assignment.seconds} time={submit.time} />}
      <MoreMenu slug={slug} />
      {session.writable ? (
        <>
          <Button look="quiet" onClick={onSkip}>
            {t("bar.skip")}
          </Button>
          <Button
            look={empty && left > 0 ? "plain" : "primary"}
            command={empty ? "submit.empty" : "submit"}
            disabled={submit.busy}
            onClick={submit.submitNow}
          >
            {submit.busy ? t("bar.submitting") : empty ? t("bar.noClaims") : t("bar.submit")}
          </Button>
        </>
      ) : (
        <span className="ink2 nowrap">{assignment ? t(`state.${assignment.state}`) : t("state.reading")}</span>
      )}
    </>
  );
}
