import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { closeOutboxes, openedOutbox } from "../actions/outbox";
import { flushPreferences } from "../actions/preferences";
import { forgetAhead } from "../api/labelling";
import { signOut } from "../api/session";
import type { Me } from "../api/types";
import { Dialog } from "../components/Dialog";
import { ErrorPanel } from "../components/ErrorPanel";
import { initialsOf } from "../components/initials";
import { Menu } from "../components/Menu";
import { Segmented } from "../components/Segmented";
import { openHistories } from "../state/histories";
import { mayLeave } from "../state/leaving";
import { EMPTY_OUTBOX } from "../state/outbox/entries";
import type { OutboxService } from "../state/outbox/service";
import {
  type Density,
  type Language,
  preferences,
  setDensity,
  setLanguage,
  setTheme,
  type Theme,
} from "../state/preferences";
import { useStore } from "../state/store";
import { SignOutDialog } from "./SignOutDialog";

/** Who is signed in: language, theme, density, sign out. */
export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { language, theme, density } = useStore(preferences);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const name = me.name || me.username;
  // What is seen is part of the name, for those who speak to the browser.
  const initials = initialsOf(name);

  const [waiting, setWaiting] = useState<OutboxService | null>(null);

  const [failure, setFailure] = useState<unknown>(null);

  const leave = async () => {
    setFailure(null);
    try {
      await flushPreferences();
      await signOut();
    } catch (cause) {
      // Still signed in: what waits goes on being sent.
      setWaiting(null);
      setFailure(cause);
      return;
    }
    await closeOutboxes();
    await openHistories(me.username).clear();
    forgetAhead();
    queryClient.clear();
    // Whoever had something to keep was asked before.
    await navigate({ to: "/signin", ignoreBlocker: true });
  };

  const ask = async () => {
    if (!(await mayLeave())) return;
    const outbox = await openedOutbox(me.username);
    const { entries, submissions } = outbox?.get() ?? EMPTY_OUTBOX;
    if (outbox && entries.length + submissions.length > 0) setWaiting(outbox);
    else await leave();
  };

  return (
    <>
      <Menu className="av me" align="end" label={`${initials} ${t("account", { name })}`} face={initials}>
        {(close) => (
          <>
            <p className="who">
              <b className="cut">{name}</b>
              <span className="dim cut">{me.username}</span>
            </p>
            <div className="choice-row">
              <span className="lab">{t("language")}</span>
              <Segmented<Language>
                fill
                label={t("language")}
                value={language}
                onChange={setLanguage}
                choices={[
                  { value: "en", title: t("languages.en") },
                  { value: "id", title: t("languages.id") },
                ]}
              />
            </div>
            <div className="choice-row">
              <span className="lab">{t("themes.label")}</span>
              <Segmented<Theme>
                fill
                label={t("themes.label")}
                value={theme}
                onChange={setTheme}
                choices={[
                  { value: "system", title: t("themes.system") },
                  { value: "light", title: t("themes.light") },
                  { value: "dark", title: t("themes.dark") },
                ]}
              />
            </div>
            <div className="choice-row">
              <span className="lab">{t("densities.label")}</span>
              <Segmented<Density>
                fill
                label={t("densities.label")}
                value={density}
                onChange={setDensity}
                choices={[
                  { value: "compact", title: t("densities.compact") },
                  { value: "regular", title: t("densities.regular") },
                  { value: "roomy", title: t("densities.roomy") },
                ]}
              />
            </div>
            <Link to="/account" onClick={close}>
              {t("settings")}
            </Link>
            <button
              type="button"
              onClick={() => {
                close();
                void ask();
              }}
            >
              {t("signOut")}
            </button>
          </>
        )}
      </Menu>
      {waiting && <SignOutDialog outbox={waiting} onLeave={leave} onClose={() => setWaiting(null)} />}
      {failure !== null && (
        <Dialog title={t("signOut")} onClose={() => setFailure(null)}>
          <ErrorPanel error={failure} retry={() => void leave()} />
        </Dialog>
      )}
    </>
  );
}
