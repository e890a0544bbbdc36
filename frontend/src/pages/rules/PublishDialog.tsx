import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import type { Pack } from "../../api/types";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Field } from "../../components/Field";
import { Note } from "../../components/Note";
import { useFaultWords } from "../../components/useFaultWords";

interface PublishDialogProps {
  title: string;
  /** What will happen, in a sentence or two. */
  body: string;
  action: string;
  note?: string;
  onPublish: (note: string) => Promise<Pack>;
  onDone: (pack: Pack) => void;
  /** Somebody published meanwhile: shows what is in force now. */
  onStale: () => void;
  onClose: () => void;
}

const LONGEST_NOTE = 2_000;

/** Asks for a note, then publishes: a draft, or an older version once more. */
export function PublishDialog({
  title,
  body,
  action,
  note: start = "",
  onPublish,
  onDone,
  onStale,
  onClose,
}: PublishDialogProps) {
  const { t } = useTranslation("rules");
  const words = useFaultWords();
  const [note, setNote] = useState(start);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      onDone(await onPublish(note.trim()));
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
      setBusy(false);
    }
  };

  const isStale = failure?.code === "stale_version";
  const why = () => {
    if (isStale) return t("publish.stale");
    if (!failure?.faults.length) return failure?.message;
    return t("publish.faults", { count: failure.faults.length });
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p className="ink2">{body}</p>
        <Field label={t("publish.note")} hint={t("publish.noteHint")} errors={failure?.fields.note}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="input"
              rows={4}
              maxLength={LONGEST_NOTE}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
                  event.currentTarget.form?.requestSubmit();
              }}
            />
          )}
        </Field>
        {failure && !failure.fields.note && (
          <Note look="bad">
            <b>{t(failure.away ? "publish.away" : "publish.refused")}</b> {why()}
          </Note>
        )}
        {failure && failure.faults.length > 0 && (
          <ul className="publish-faults small">
            {failure.faults.map((fault) => (
              <li key={`${fault.line} ${fault.rule} ${fault.message}`}>
                {fault.line !== null && <b>{t("fault.line", { line: fault.line })}</b>}{" "}
                {fault.rule !== null && `${fault.rule}: `}
                {words(fault)}
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <Button look="primary" type="submit" shortcut="Ctrl Enter" disabled={busy || isStale}>
            {busy ? t("publish.busy") : action}
          </Button>
          {isStale && <Button onClick={onStale}>{t("publish.look")}</Button>}
        </div>
      </form>
    </Dialog>
  );
}
