import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { labelCommands } from "../../actions/label/commands";
import { DISCUSSION_COMMANDS } from "../../actions/label/discussion";
import { follow } from "../../actions/label/follow";
import { createLabelSession } from "../../actions/label/session";
import { READING_COMMANDS } from "../../actions/reading";
import type { Workspace } from "../../api/types";
import { Frame } from "../../app/Frame";
import { useCommands } from "../../components/useCommands";
import type { Histories } from "../../state/histories";
import type { History } from "../../state/history";
import type { OutboxService } from "../../state/outbox/service";
import { useStore } from "../../state/store";
import { Announcer } from "./Announcer";
import { ArticlePane } from "./ArticlePane";
import { LabelBar } from "./LabelBar";
import { LabelComments } from "./LabelComments";
import { LabelsPane } from "./LabelsPane";
import { PassagesPane } from "./PassagesPane";
import { ProblemDialog } from "./ProblemDialog";
import { SkipDialog } from "./SkipDialog";
import { useAhead, usePainted } from "./useAhead";
import { useKeptHistory } from "./useKeptHistory";
import { useSubmit } from "./useSubmit";

interface LabelDeskProps {
  slug: string;
  workspace: Workspace;
  outbox: OutboxService;
  histories: Histories;
  /** What could be undone when the article was last left. */
  kept: History;
  /** Words that were searched for. */
  find: string | undefined;
}

/** The labelling page with its article on it. */
export function LabelDesk({ slug, workspace, outbox, histories, kept, find }: LabelDeskProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [session] = useState(() => createLabelSession(workspace, outbox, kept, find));
  useKeptHistory(session, histories);
  const state = useStore(session);
  const [dialog, setDialog] = useState<"skip" | "problem" | null>(null);
  const submit = useSubmit(slug, session, histories);
  const { submitNow } = submit;
  useAhead(slug, session);
  usePainted(session);

  const comment = useRef<HTMLTextAreaElement>(null);
  const commands = useMemo(
    () => [
      ...bind(labelCommands(workspace.codebook, language), {
        session,
        submit: submitNow,
        submitEmpty: submitNow,
        skip: () => setDialog("skip"),
      }),
      ...bind(DISCUSSION_COMMANDS, { comment: () => comment.current?.focus() }),
      ...bind(READING_COMMANDS, {}),
    ],
    [workspace.codebook, language, session, submitNow],
  );
  useCommands(commands);

  // Before the page is painted: another tab may go on at once.
  useLayoutEffect(() => outbox.onRenamed(session.rename), [outbox, session]);
  useLayoutEffect(
    () => outbox.onMade((article, operations) => follow(session, article, operations)),
    [outbox, session],
  );

  useEffect(() => {
    document.title = workspace.article.title;
  }, [workspace.article.title]);

  return (
    <Frame
      slug={slug}
      tab="label"
      work="label-work"
      keys={{ version: state }}
      saves={session.writable}
      subbar={
        <LabelBar
          slug={slug}
          session={session}
          submit={submit}
          onSkip={() => setDialog("skip")}
          onProblem={() => setDialog("problem")}
        />
      }
    >
      <LabelsPane session={session} />
      <ArticlePane session={session} />
      <PassagesPane session={session} submit={submit}>
        <LabelComments session={session} place={comment} />
      </PassagesPane>
      <Announcer session={session} />
      {dialog === "skip" && <SkipDialog slug={slug} session={session} onClose={() => setDialog(null)} />}
      {dialog === "problem" && <ProblemDialog session={session} onClose={() => setDialog(null)} />}
    </Frame>
  );
}
