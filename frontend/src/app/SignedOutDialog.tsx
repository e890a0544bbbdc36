import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../api/client";
import { meQuery, signIn } from "../api/session";
import { Button } from "../components/Button";
import { Dialog } from "../components/Dialog";
import { ErrorPanel } from "../components/ErrorPanel";
import { Note } from "../components/Note";
import { session } from "../state/session";
import { useStore } from "../state/store";

/** The session ran out: sign in again in place, nothing is lost. */
export function SignedOutDialog() {
  const { t } = useTranslation();
  const { expired, dismissed } = useStore(session);
  const queryClient = useQueryClient();
  const me = queryClient.getQueryData(meQuery.queryKey);
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  if (!expired || dismissed || !me) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    try {
      await signIn({ username: me.username, password });
      setPassword("");
      session.renewed();
      await queryClient.refetchQueries({ predicate: (query) => query.state.status === "error" });
    } catch (cause) {
      setFailure(cause);
    }
  };

  const refused = isApiError(failure) && (failure.status === 400 || failure.status === 429);
  return (
    <Dialog title={t("signedOut.title")} onClose={session.dismiss}>
      <form className="stack" onSubmit={submit}>
        <p className="ink2">{t("signedOut.body")}</p>
        <label className="lab" htmlFor="again">
          {t("signedOut.password", { name: me.username })}
        </label>
        <input
          id="again"
          className="input"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          required
        />
        {refused && (
          <Note look="bad">
            <b>{failure.status === 429 ? t("signedOut.tooFast") : t("signedOut.wrong")}</b>
          </Note>
        )}
        {failure !== null && !refused && <ErrorPanel error={failure} />}
        <div className="row">
          <Button look="primary" type="submit" shortcut="Enter">
            {t("signedOut.submit")}
          </Button>
          <Button look="quiet" onClick={session.dismiss}>
            {t("signedOut.later")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
