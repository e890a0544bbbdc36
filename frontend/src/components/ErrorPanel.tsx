import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../api/client";
import { connection } from "../state/connection";
import { session } from "../state/session";
import { Button } from "./Button";

interface ErrorPanelProps {
  error: unknown;
  /** Does what failed once more. Called by itself when the server is back. */
  retry?: () => void;
}

/** Takes the place of what failed: what happened, what is safe, what to press. */
export function ErrorPanel({ error, retry }: ErrorPanelProps) {
  const { t } = useTranslation();
  const failure = isApiError(error) ? error : null;
  const away = failure?.away ?? false;

  useEffect(() => (away && retry ? connection.onReturn(retry) : undefined), [away, retry]);

  if (!failure) {
    return (
      <div className="empty" role="alert">
        <b>{t("error.crash")}</b>
        <p>{t("error.crashBody")}</p>
        <Button onClick={() => location.reload()}>{t("error.reload")}</Button>
      </div>
    );
  }
  const gone = failure.status === 404;
  const signedOut = failure.status === 401;
  const [title, body] = away
    ? [t("error.network"), t("error.networkBody")]
    : failure.kind === "parse"
      ? [t("error.parse"), t("error.parseBody")]
      : signedOut
        ? [t("signedOut.title"), t("error.signedOutBody")]
        : gone
          ? [t("error.notFound"), t("error.notFoundBody")]
          : failure.status === 403
            ? [t("error.forbidden"), failure.message || t("error.forbiddenBody")]
            : failure.status === 429
              ? [t("error.tooFast"), t("error.statusBody")]
              : [t("error.status", { status: failure.status }), failure.message || t("error.statusBody")];
  return (
    <div className="empty" role="alert">
      <b>{title}</b>
      <p>{body}</p>
      <div className="row">
        {signedOut && <Button onClick={session.ask}>{t("error.signIn")}</Button>}
        {retry && !gone && !signedOut && (
          <Button onClick={away ? () => connection.askNow() : retry}>{t("retry")}</Button>
        )}
        {gone && (
          <Link to="/" className="btn">
            {t("error.toProjects")}
          </Link>
        )}
      </div>
    </div>
  );
}
