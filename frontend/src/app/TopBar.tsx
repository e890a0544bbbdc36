import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { shownKey } from "../actions/keys";
import { inboxQuery } from "../api/discussion";
import { projectQuery, projectsQuery } from "../api/projects";
import { meQuery } from "../api/session";
import { Icon } from "../components/Icon";
import { Kbd } from "../components/Kbd";
import { Mark } from "../components/Mark";
import { Menu } from "../components/Menu";
import { useCommandScope } from "../components/useCommands";
import { useFormats } from "../components/useFormats";
import { toggleTheme } from "../state/preferences";
import { AccountMenu } from "./AccountMenu";
import { TABS, type Tab } from "./tabs";

function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="brand" aria-label={t("home")}>
      <Mark />
    </Link>
  );
}

/** Asked for when the menu is opened: no page waits for it. */
function ProjectLinks({ onChoose }: { onChoose: () => void }) {
  const projects = useQuery(projectsQuery);
  return projects.data?.results.map((project) => (
    <Link key={project.slug} to="/projects/$slug" params={{ slug: project.slug }} onClick={onChoose}>
      <span className="cut">{project.name}</span>
    </Link>
  ));
}

function ProjectMenu({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <Menu
      className="crumb"
      label={t("switchProject", { name })}
      face={
        <>
          <span className="cut">{name}</span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <ProjectLinks onChoose={close} />
          <Link to="/" onClick={close} className="dim">
            {t("projects")}
          </Link>
        </>
      )}
    </Menu>
  );
}

/** How many rows of the inbox are unread; nothing while none is. */
function Unread() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const inbox = useQuery(inboxQuery);
  const count = (inbox.data ?? []).filter(({ unread }) => unread).length;
  if (count === 0) return null;
  const words = t("inbox.unread", { count, number: number(count) });
  return (
    <Link to="/" hash="inbox" className="btn quiet unread" aria-label={words}>
      <span className="number">{number(count)}</span>
      <span className="words">{words}</span>
    </Link>
  );
}

/** The 44 px bar: project, tabs, find or do, theme, person. */
export function TopBar({ slug, tab }: { slug?: string; tab?: Tab }) {
  const { t } = useTranslation();
  const { openPalette } = useCommandScope();
  const me = useQuery(meQuery);
  const project = useQuery({ ...projectQuery(slug ?? ""), enabled: slug !== undefined });
  const role = project.data?.role ?? "";
  return (
    <header className="bar">
      <Brand />
      {slug === undefined ? (
        <span className="crumb still">{t("product")}</span>
      ) : (
        <>
          <ProjectMenu name={project.data?.name ?? slug} />
          <nav className="tabs" aria-label={t("tabs.label")}>
            {TABS.filter((entry) => entry.roles.includes(role)).map((entry) => (
              <Link
                key={entry.tab}
                to={entry.to}
                params={{ slug }}
                activeOptions={{ exact: true }}
                aria-current={entry.tab === tab ? "page" : undefined}
              >
                {t(`tabs.${entry.tab === "label" ? "labelling" : entry.tab}`)}
              </Link>
            ))}
          </nav>
        </>
      )}
      <div className="end">
        <button type="button" className="cmd" aria-label={`${t("find")} ${shownKey("Ctrl+k")}`} onClick={openPalette}>
          <Icon name="search" />
          <span>{t("find")}</span>
          <Kbd>{shownKey("Ctrl+k")}</Kbd>
        </button>
        <button type="button" className="btn quiet icon theme" aria-label={t("theme")} onClick={toggleTheme}>
          <Icon name="theme" />
        </button>
        {me.data && <Unread />}
        {me.data && <AccountMenu me={me.data} />}
      </div>
    </header>
  );
}
