import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import type { Drafting } from "../../state/pack/drafting";
import { useStore } from "../../state/store";

interface LeaveDialogProps {
  drafting: Drafting;
  /** Which of two drafts is kept, where that is what holds. */
  onConflict: () => void;
  onLeave: () => void;
  onStay: () => void;
}

/** Somebody is about to leave text behind that only this window has. */
export function LeaveDialog({ drafting, onConflict, onLeave, onStay }: LeaveDialogProps) {
  const { t } = useTranslation("rules");
  const { status, refusal } = useStore(drafting);
  const why = status === "conflict" || status === "refused" || status === "waiting" ? status : "saving";
  return (
    <Dialog title={t("leave.title")} onClose={onStay}>
      <p className="ink2" role="status">
        {t(`leave.${why}`, { why: refusal })} {t("leave.onlyHere")}
      </p>
      <div className="row wrap">
        <Button look="primary" onClick={onStay}>
          {t("leave.stay")}
        </Button>
        {why === "conflict" ? (
          <Button onClick={onConflict}>{t("leave.choose")}</Button>
        ) : (
          <Button disabled={why === "saving"} onClick={() => void drafting.flush()}>
            {t("leave.again")}
          </Button>
        )}
        <Button look="danger" onClick={onLeave}>
          {t("leave.drop")}
        </Button>
      </div>
    </Dialog>
  );
}
