import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KeyBar } from "../components/KeyBar";
import { AwayBanner } from "./AwayBanner";
import { TopBar } from "./TopBar";
import type { Tab } from "./tabs";

interface FrameProps {
  /** The project whose tabs are shown; none on the home page. */
  slug?: string;
  tab?: Tab;
  /** A page that scrolls as one, instead of panes that fill the window. */
  flow?: boolean;
  /** Contents of the bar under the tabs: position, progress, save state, actions with the primary last. */
  subbar?: ReactNode;
  /** Class of <main>, for the page's own grid. */
  work?: string;
  /** Draws the key bar; change `version` when what can be pressed may have changed. */
  keys?: { version: unknown };
  /** The page says itself, in its save state, that the server is away. */
  saves?: boolean;
  children: ReactNode;
}

/** The frame of every page: top bar, sub-bar, main, key bar. */
export function Frame({ slug, tab, flow, subbar, work, keys, saves, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <div className={flow ? "app flow" : "app"}>
        <TopBar slug={slug} tab={tab} />
        <div className="under">
          {!saves && <AwayBanner />}
          {subbar && (
            <section className="subbar" aria-label={t("statusBar")}>
              {subbar}
            </section>
          )}
        </div>
        <main id="main" className={work} tabIndex={-1}>
          {children}
        </main>
        {keys ? <KeyBar version={keys.version} /> : <div />}
      </div>
    </>
  );
}
