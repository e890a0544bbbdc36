import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type RefObject, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { mentionAt } from "../../actions/label/discussion";
import { isApiError } from "../../api/client";
import { peopleQuery } from "../../api/discussion";
import { Button } from "../../components/Button";
import { ErrorPanel } from "../../components/ErrorPanel";
import { newId } from "../../state/newId";

const LONGEST = 5_000;
const OFFERED = 5;

interface CommentFormProps {
  article: string;
  label: string;
  place?: RefObject<HTMLTextAreaElement | null>;
  onSend: (comment: { id: string; body: string }) => Promise<void>;
}

/** Words to say; `@` offers the people of the project. What was refused stays in the field. */
export function CommentForm({ article, label, place, onSend }: CommentFormProps) {
  const { t } = useTranslation("label");
  const [body, setBody] = useState("");
  const [made, setMade] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const id = useId();
  const begun = mentionAt(body);
  const people = useQuery({ ...peopleQuery(article), enabled: begun !== null });
  const offered = (people.data ?? [])
    .filter((username) => begun !== null && username.startsWith(begun) && username !== begun)
    .slice(0, OFFERED);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSend({ id: made, body });
      setBody("");
      setMade(newId());
      setFailure(null);
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };
  const refused = isApiError(failure) ? failure.fields.body : undefined;
  return (
    <form className="comment-form" onSubmit={send}>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={place}
        className="input"
        rows={2}
        maxLength={LONGEST}
        value={body}
        aria-invalid={refused !== undefined || undefined}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {offered.length > 0 && (
        <div className="row wrap">
          {offered.map((username) => (
            <button
              key={username}
              type="button"
              className="mini"
              onClick={() => setBody(`${body.slice(0, body.length - (begun ?? "").length)}${username} `)}
            >
              {`@${username}`}
            </button>
          ))}
        </div>
      )}
      {refused && (
        <p className="small bad" role="alert">
          {refused.join(" ")}
        </p>
      )}
      {failure !== null && !refused && <ErrorPanel error={failure} />}
      {body.trim() !== "" && (
        <Button type="submit" shortcut="Ctrl Enter" disabled={busy}>
          {t("comments.send")}
        </Button>
      )}
    </form>
  );
}
