import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { closeArticle, historyQuery, outboxQuery } from "../../actions/label/opening";
import { workspaceQuery } from "../../api/labelling";
import { meQuery } from "../../api/session";
import { Frame } from "../../app/Frame";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { adoptCodebook } from "../../state/codebookStyles";
import { openHistories } from "../../state/histories";
import { LabelDesk } from "./LabelDesk";
import "./label.css";
import "./palette.css";
import "./passages.css";
import "./inspector.css";
import "./versions.css";

/** Loads what the page needs, then hands over to the desk. */
export function LabelPage() {
  const { slug, article } = useParams({ from: "/signed-in/projects/$slug/label/$article" });
  const { find } = useSearch({ from: "/signed-in/projects/$slug/label/$article" });
  const me = useQuery(meQuery);
  const workspace = useQuery(workspaceQuery(article));
  const user = me.data?.username;
  const outbox = useQuery({ ...outboxQuery(user ?? ""), enabled: user !== undefined });
  const histories = useMemo(() => (user === undefined ? null : openHistories(user)), [user]);
  const history = useQuery({ ...historyQuery(user ?? "", article), enabled: user !== undefined });
  const queryClient = useQueryClient();
  useEffect(() => {
    if (user !== undefined) return () => closeArticle(queryClient, user, article);
  }, [queryClient, user, article]);
  const codebook = workspace.data?.codebook;
  useLayoutEffect(() => {
    if (codebook) adoptCodebook(codebook);
  }, [codebook]);

  if (workspace.data && outbox.data && histories && history.data) {
    return (
      <LabelDesk
        key={article}
        slug={slug}
        workspace={workspace.data}
        outbox={outbox.data}
        histories={histories}
        kept={history.data}
        find={find}
      />
    );
  }
  const failure = workspace.error ?? outbox.error;
  return (
    <Frame slug={slug} tab="label" work="label-work">
      <aside className="pane palette" />
      <section className="pane paper">
        <div className="sheet-col">
          {failure ? (
            <ErrorPanel error={failure} retry={() => workspace.refetch()} />
          ) : (
            <Skeleton lines={[78, 32, 0, 100, 96, 64, 0, 98, 100, 41]} tall />
          )}
        </div>
      </section>
      <section className="pane list">{!failure && <Skeleton lines={[0, 45, 90, 70, 0, 38, 90, 52]} />}</section>
    </Frame>
  );
}
