import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { freezeRelease, releasesQuery } from "../../api/releases";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Field } from "../../components/Field";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/useFormats";
import { newId } from "../../state/newId";

interface FreezeFormProps {
  slug: string;
  /** What the next release will be called. */
  number: number;
  /** Gold articles that would go in. */
  gold: number;
  place: RefObject<HTMLFormElement | null>;
  onFrozen: (number: number) => void;
}

/** Orders the next release; it cannot be changed afterwards. */
export function FreezeForm({ slug, number: next, gold, place, onFrozen }: FreezeFormProps) {
  const { t } = useTranslation("releases");
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const [notes, setNotes] = useState("");
  const [busy, setBusy] = useState(false);
  // One key for one act, however often it is sent; a new one after it went through.
  const [key, setKey] = useState(newId);
  const [failure, setFailure] = useState<ApiError | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const release = await freezeRelease(slug, notes.trim(), key);
      setNotes("");
      setKey(newId());
      await queryClient.invalidateQueries({ queryKey: releasesQuery(slug).queryKey });
      onFrozen(release.number);
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="pane freeze" aria-label={t("freeze", { number: next })} tabIndex={0}>
      <div className="panehead">
        <h2>{t("freeze", { number: next })}</h2>
      </div>
      {gold === 0 ? (
        <Empty
          title={t("noGold.title")}
          action={
            <Link className="btn" to="/projects/$slug/review" params={{ slug }}>
              {t("noGold.toReview")}
            </Link>
          }
        >
          {t("noGold.body")}
        </Empty>
      ) : (
        <form ref={place} onSubmit={submit}>
          <div className="field">
            <h3>{t("goesIn")}</h3>
            <p className="small ink2">{t("goldCount", { count: gold, shown: number(gold) })}</p>
          </div>
          <Field label={t("notesLabel")} hint={t("notesHint")} errors={failure?.fields.notes}>
            {(attributes) => (
              <textarea
                {...attributes}
                className="input"
                rows={5}
                maxLength={20_000}
                value={notes}
                onChange={(event) => setNotes(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) place.current?.requestSubmit();
                }}
              />
            )}
          </Field>
          {failure && !failure.fields.notes && (
            <Note look="bad">
              <b>{t(failure.away ? "refused.away" : "refused.what")}</b> {failure.message}
            </Note>
          )}
          <div className="go">
            <Button look="primary" type="submit" shortcut="Ctrl Enter" disabled={busy}>
              {t(busy ? "freezing" : "freeze", { number: next })}
            </Button>
            <span className="small dim">{t("forGood")}</span>
          </div>
        </form>
      )}
    </section>
  );
}
