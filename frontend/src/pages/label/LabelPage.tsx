import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { openOutbox } from "../../actions/outbox";
import { workspaceQuery } from "../../api/labelling";
import { meQuery } from "../../api/session";
import { Frame } from "../../app/Frame";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Skeleton } from "../../components/Skeleton";
import { adoptCodebook } from "../../state/codebookStyles";
import { openHistories } from "../../state/histories";
import { EMPTY_HISTORY } from "../../state/history";
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
  const outbox = useQuery({
    queryKey: ["outbox", user],
    queryFn: () => openOutbox(user ?? ""),
    enabled: user !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const histories = useMemo(() => (user === undefined ? null : openHistories(user)), [user]);
  const history = useQuery({
    queryKey: ["history", user, article],
    queryFn: () => histories?.load(article) ?? EMPTY_HISTORY,
    enabled: histories !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
  });
  const codebook = workspace.data?.codebook;
  useEffect(() => {
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
