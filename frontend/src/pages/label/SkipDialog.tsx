import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LabelSession } from "../../actions/label/session";
import { skipAssignment } from "../../api/labelling";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorPanel } from "../../components/ErrorPanel";

interface SkipDialogProps {
  slug: string;
  session: LabelSession;
  onClose: () => void;
}

/** Gives the article back unlabelled, with a reason. */
export function SkipDialog({ slug, session, onClose }: SkipDialogProps) {
  const { t } = useTranslation("label");
  const id = useId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const { assignment } = session.workspace;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!assignment) return;
    try {
      await skipAssignment(assignment.id, reason.trim());
      await queryClient.invalidateQueries({ queryKey: ["project", slug], refetchType: "none" });
      await navigate({ to: "/projects/$slug/label", params: { slug } });
    } catch (cause) {
      setFailure(cause);
    }
  };

  return (
    <Dialog title={t("skip.title")} onClose={onClose}>
      <form className="stack" onSubmit={send}>
        <p className="ink2">{t("skip.body")}</p>
        <label className="lab" htmlFor={id}>
          {t("skip.reason")}
        </label>
        <textarea
          id={id}
          className="input"
          rows={3}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {failure !== null && <ErrorPanel error={failure} />}
        <div className="row">
          <Button look="primary" type="submit" disabled={reason.trim() === ""}>
            {t("skip.send")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
