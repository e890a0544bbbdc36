import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Project } from "../../api/types";
import { ProgressBar } from "../../components/ProgressBar";
import { Tag } from "../../components/Tag";
import { useFormats } from "../../components/useFormats";
import { standingOf, waitingFor } from "./standing";

interface ProjectsTableProps {
  projects: Project[];
  place: RefObject<HTMLTableSectionElement | null>;
}

/** One row a project: my role, how far it is, what waits for me. */
export function ProjectsTable({ projects, place }: ProjectsTableProps) {
  const { t } = useTranslation("projects");
  return (
    <table className="tbl rows">
      <caption className="sr">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("head.project")}</th>
          <th scope="col">{t("head.role")}</th>
          <th scope="col" className="opt">
            {t("head.progress")}
          </th>
          <th scope="col">{t("head.waiting")}</th>
        </tr>
      </thead>
      <tbody ref={place}>
        {projects.map((project) => (
          <Row key={project.slug} project={project} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const { number } = useFormats();
  const { settled, working, total, own } = standingOf(project);
  const words = t(own ? "progress.own" : "progress.articles", {
    settled: number(settled),
    working: number(working),
    total: number(total),
  });
  return (
    <tr className="hov">
      <th scope="row" className="ttl">
        <Link data-row className="med cut" to="/projects/$slug" params={{ slug: project.slug }} title={project.name}>
          {project.name}
        </Link>
        {project.description && <span className="dim small cut">{project.description}</span>}
      </th>
      <td className="dim nowrap">
        {t(`roles.${project.role}`)} {project.archived && <Tag>{t("archived")}</Tag>}
      </td>
      <td className="opt">
        {total === 0 ? (
          <span className="dim small">{t(own ? "progress.noneOwn" : "progress.none")}</span>
        ) : (
          <div className="row">
            <ProgressBar settled={settled} working={working} total={total} label={words} />
            <span className="dim small nowrap">
              {t("progress.short", { settled: number(settled), total: number(total) })}
            </span>
          </div>
        )}
      </td>
      <td>
        <WaitingWords project={project} />
      </td>
    </tr>
  );
}

function WaitingWords({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const { returned, label, review } = waitingFor(project);
  if (returned + label + review === 0) return <span className="dim">{t("waiting.nothing")}</span>;
  const slug = project.slug;
  return (
    <span className="waiting">
      {returned > 0 && <Tag look="warn">{t("waiting.returned", { count: returned })}</Tag>}
      {label > 0 && (
        <Link to="/projects/$slug" params={{ slug }}>
          {t("waiting.label", { count: label })}
        </Link>
      )}
      {review > 0 && (
        <Link to="/projects/$slug/review" params={{ slug }}>
          {t("waiting.review", { count: review })}
        </Link>
      )}
    </span>
  );
}
