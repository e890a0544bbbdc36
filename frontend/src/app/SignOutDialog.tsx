import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/Button";
import { Dialog } from "../components/Dialog";
import type { OutboxService } from "../state/outbox/service";
import { useStore } from "../state/store";

interface SignOutDialogProps {
  outbox: OutboxService;
  onLeave: () => Promise<void>;
  onClose: () => void;
}

/** Edits wait: send them first, keep them for the next time on this device, or drop them. */
export function SignOutDialog({ outbox, onLeave, onClose }: SignOutDialogProps) {
  const { t } = useTranslation();
  const { entries, submissions, kept } = useStore(outbox);
  const [sending, setSending] = useState(false);
  const count = entries.length + submissions.length;
  const done = sending && count === 0;

  useEffect(() => {
    if (done) void onLeave();
  }, [done, onLeave]);

  return (
    <Dialog title={t("leaving.title", { count })} onClose={onClose}>
      <p className="ink2">{t("leaving.body")}</p>
      {sending && <p role="status">{t("leaving.sending", { count })}</p>}
      <div className="row wrap">
        <Button
          look="primary"
          disabled={sending}
          onClick={() => {
            setSending(true);
            outbox.resume();
          }}
        >
          {t("leaving.send")}
        </Button>
        {kept && <Button onClick={() => void onLeave()}>{t("leaving.keep")}</Button>}
        <Button look="danger" onClick={() => void outbox.dropAll().then(onLeave)}>
          {t("leaving.drop")}
        </Button>
      </div>
    </Dialog>
  );
}
