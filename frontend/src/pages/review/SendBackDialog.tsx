import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import type { ApiError } from "../../api/errors";
import { returnAssignment } from "../../api/review";
import type { Review } from "../../api/types";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Field } from "../../components/Field";
import { Note } from "../../components/Note";

interface SendBackDialogProps {
  review: Review;
  nameOf: (username: string) => string;
  onClose: () => void;
  onSent: (name: string) => void;
}

/** Gives one annotator the article back, with the words that they will read. */
export function SendBackDialog({ review, nameOf, onClose, onSent }: SendBackDialogProps) {
  const { t } = useTranslation("review");
  const [chosen, setChosen] = useState(review.assignments.length === 1 ? (review.assignments[0]?.id ?? "") : "");
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | null>(null);
  const assignment = review.assignments.find(({ id }) => id === chosen);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!assignment) return;
    setBusy(true);
    setFailure(null);
    try {
      await returnAssignment(assignment.id, reason.trim());
      onSent(nameOf(assignment.annotator));
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
      setFailure(cause);
      setBusy(false);
    }
  };

  return (
    <Dialog title={t("sendBack.title")} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <fieldset className="field">
          <legend className="lab">{t("sendBack.to")}</legend>
          {review.assignments.map(({ id, annotator }) => (
            <label className="check" key={id}>
              <input
                type="radio"
                name="annotator"
                value={id}
                checked={id === chosen}
                onChange={() => setChosen(id)}
                required
              />
              <span>{nameOf(annotator)}</span>
            </label>
          ))}
        </fieldset>
        <Field label={t("sendBack.reason")} hint={t("sendBack.hint")} errors={failure?.fields.reason}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="input"
              rows={3}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {failure && !failure.fields.reason && (
          <Note look="bad">
            <b>{t(failure.away ? "fault.away" : "fault.refused")}</b> {failure.message}
          </Note>
        )}
        <div className="row">
          <Button look="primary" type="submit" disabled={busy || !assignment || reason.trim() === ""}>
            {assignment ? t("sendBack.submitTo", { name: nameOf(assignment.annotator) }) : t("sendBack.submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
