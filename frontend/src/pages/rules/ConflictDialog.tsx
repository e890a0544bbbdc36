import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { textDiff } from "../../state/pack/lineDiff";
import { useStore } from "../../state/store";
import { DiffView } from "./DiffView";
import type { Desk } from "./useDesk";

interface ConflictDialogProps {
  desk: Desk;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}

/** The same draft was written in another window: both sides, and the choice between them. */
export function ConflictDialog({ desk, onMine, onTheirs, onClose }: ConflictDialogProps) {
  const { t } = useTranslation("rules");
  const { theirs, text } = useStore(desk.drafting);
  return (
    <Dialog title={t("conflict.title")} onClose={onClose} width="wide">
      <p className="ink2">{t(theirs ? "conflict.body" : "conflict.gone")}</p>
      {theirs && <DiffView diff={textDiff(theirs.yaml, text)} />}
      <div className="row">
        <Button look="primary" onClick={onMine}>
          {t("conflict.mine")}
        </Button>
        <Button onClick={onTheirs}>{t(theirs ? "conflict.theirs" : "conflict.inForce")}</Button>
      </div>
    </Dialog>
  );
}
