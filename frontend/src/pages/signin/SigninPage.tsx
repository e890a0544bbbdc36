import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import { meQuery, signIn } from "../../api/session";
import { Button, IconButton } from "../../components/Button";
import { Mark } from "../../components/Mark";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { type Language, preferences, setLanguage, toggleTheme } from "../../state/preferences";
import { useStore } from "../../state/store";
import { refusalOf } from "./refusal";
import "./signin.css";

/** Name and password; then on to the page that was asked for. */
export function SigninPage() {
  const { t } = useTranslation("signin");
  const { t: common } = useTranslation();
  const { next = "/" } = useSearch({ from: "/signin" });
  const { language } = useStore(preferences);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  // Asked once, so that whoever is signed in already is sent on.
  const me = useQuery({ ...meQuery, retry: false });
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const refusal = failure === null ? null : refusalOf(failure);

  useEffect(() => {
    document.title = `${t("title")} · ${common("product")}`;
  }, [t, common]);

  useEffect(() => form.current?.querySelector<HTMLInputElement>("[name=username]")?.focus(), []);

  const known = me.data !== undefined;
  useEffect(() => {
    if (known) void navigate({ href: next, replace: true });
  }, [known, navigate, next]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Read from the form, not from state: a password manager may fill it without an event.
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      await signIn({ username: String(values.get("username")).trim(), password: String(values.get("password")) });
      queryClient.clear();
      await queryClient.fetchQuery(meQuery);
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
      form.current?.querySelector<HTMLInputElement>("[name=password]")?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className="signin" id="main">
      <form ref={form} className="stack" method="post" onSubmit={submit}>
        <div className="signin-brand">
          <Mark />
          <span>{common("product")}</span>
        </div>
        <h1>{t("title")}</h1>
        <div>
          <label className="lab" htmlFor="username">
            {t("username")}
          </label>
          <input
            className="input"
            id="username"
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            required
            maxLength={150}
            aria-invalid={refusal === "wrong"}
          />
        </div>
        <div>
          <div className="row">
            <label className="lab grow" htmlFor="password">
              {t("password")}
            </label>
            <button type="button" className="signin-show" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {t(shown ? "hide" : "show")}
            </button>
          </div>
          <input
            className="input"
            id="password"
            name="password"
            type={shown ? "text" : "password"}
            autoComplete="current-password"
            required
            aria-invalid={refusal === "wrong"}
            aria-describedby={refusal ? "refusal" : undefined}
          />
        </div>
        {refusal && (
          <div id="refusal">
            <Note look="bad">
              <b>{t(`refusal.${refusal}.what`)}</b> {t(`refusal.${refusal}.then`)}
            </Note>
          </div>
        )}
        <Button look="primary" type="submit" shortcut="Enter" disabled={busy}>
          {t(busy ? "busy" : "submit")}
        </Button>
        <p className="small dim">{t("noAccount")}</p>
      </form>
      <footer>
        <Segmented<Language>
          label={common("language")}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: "en", title: common("languages.en") },
            { value: "id", title: common("languages.id") },
          ]}
        />
        <IconButton icon="theme" aria-label={common("theme")} onClick={toggleTheme} />
      </footer>
    </main>
  );
}
