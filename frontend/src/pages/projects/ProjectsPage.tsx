import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { bind } from "../../actions/commands";
import { PROJECTS_COMMANDS } from "../../actions/listCommands";
import { projectsQuery } from "../../api/projects";
import { meQuery } from "../../api/session";
import { Frame } from "../../app/Frame";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Inbox } from "../../components/Inbox";
import { Skeleton } from "../../components/Skeleton";
import { useCommands } from "../../components/useCommands";
import { useRows } from "../../components/useRows";
import { NewProjectDialog } from "./NewProjectDialog";
import { ProjectsTable } from "./ProjectsTable";
import "./projects.css";

/** Home: the projects that I am in, and what waits for me in each. */
export function ProjectsPage() {
  const { t } = useTranslation("projects");
  const { t: common } = useTranslation();
  const projects = useQuery(projectsQuery);
  const me = useQuery(meQuery);
  const [making, setMaking] = useState(false);
  const { place, step } = useRows<HTMLTableSectionElement>();
  useCommands(useMemo(() => bind(PROJECTS_COMMANDS, { step, make: () => setMaking(true) }), [step]));

  useEffect(() => {
    document.title = `${t("title")} · ${common("product")}`;
  }, [t, common]);

  const make = (
    <Button look={projects.data?.results.length ? "quiet" : "primary"} icon="plus" onClick={() => setMaking(true)}>
      {t("new")}
    </Button>
  );
  return (
    <Frame flow keys={{ version: projects.data }}>
      <div className="page projects">
        <header className="pagehead">
          <h1>{t("title")}</h1>
          {projects.data && projects.data.results.length > 0 && <span className="end">{make}</span>}
        </header>
        {projects.isPending && <Skeleton lines={[100, 92, 96, 88]} />}
        {projects.isError && <ErrorPanel error={projects.error} retry={() => void projects.refetch()} />}
        {projects.data?.results.length === 0 && (
          <Empty title={t("empty.title")} action={make}>
            {t("empty.body", { name: me.data?.username ?? "" })}
          </Empty>
        )}
        {projects.data && projects.data.results.length > 0 && (
          <ProjectsTable projects={projects.data.results} place={place} />
        )}
        <Inbox />
      </div>
      {making && <NewProjectDialog onClose={() => setMaking(false)} />}
    </Frame>
  );
}
