import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { LabelSession } from "../../actions/label/session";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import type { Entry, Submission } from "../../state/outbox/entries";
import { useStore } from "../../state/store";
import { Versions } from "./Versions";

interface ProblemDialogProps {
  session: LabelSession;
  onClose: () => void;
}

function Refusal({ session, entry }: { session: LabelSession; entry: Entry }) {
  const { t } = useTranslation("label");
  return (
    <>
      <p className="ink2">{entry.problem?.message}</p>
      <p className="small dim">{t("problem.kept")}</p>
      <div className="row">
        <Button look="primary" onClick={() => session.outbox.keepMine(entry.id, entry.base)}>
          {t("problem.again")}
        </Button>
        <Button look="quiet" onClick={() => session.outbox.drop(entry.id)}>
          {t("problem.drop")}
        </Button>
      </div>
    </>
  );
}

function NotSubmitted({ session, submission, onClose }: ProblemDialogProps & { submission: Submission }) {
  const { t } = useTranslation("label");
  const { outbox } = session;
  const { slug } = useParams({ from: "/signed-in/projects/$slug/label/$article" });
  const { article, problem } = submission;
  return (
    <Dialog title={t("problem.notSubmitted")} onClose={onClose}>
      <p className="ink2">{problem?.message}</p>
      <p className="small dim">{t("problem.notSubmittedHow")}</p>
      <div className="row">
        <Link
          className="btn primary"
          to="/projects/$slug/label/$article"
          params={{ slug, article }}
          onClick={() => {
            outbox.withdraw(submission.id);
            onClose();
          }}
        >
          {t("problem.open")}
        </Link>
        <Button onClick={() => outbox.handIn(submission)}>{t("problem.again")}</Button>
      </div>
    </Dialog>
  );
}

/** What the server would not take, one at a time: two versions to choose from, or the reason. */
export function ProblemDialog({ session, onClose }: ProblemDialogProps) {
  const { t } = useTranslation("label");
  const { entries, submissions } = useStore(session.outbox);
  const stuck = entries.filter(({ state }) => state === "conflict" || state === "refused");
  const first = stuck[0];
  const unsubmitted = submissions.find(({ problem }) => problem !== null);
  useEffect(() => {
    if (!first && !unsubmitted) onClose();
  }, [first, unsubmitted, onClose]);
  if (!first && unsubmitted) return <NotSubmitted session={session} submission={unsubmitted} onClose={onClose} />;
  if (!first) return null;
  const conflict = first.state === "conflict";
  return (
    <Dialog
      title={conflict ? t("problem.conflict") : t("problem.refused")}
      aside={stuck.length > 1 ? t("problem.more", { count: stuck.length - 1 }) : undefined}
      onClose={onClose}
      width={conflict ? "wide" : "narrow"}
    >
      {conflict ? (
        <Versions key={first.id} session={session} entry={first} />
      ) : (
        <Refusal session={session} entry={first} />
      )}
    </Dialog>
  );
}
