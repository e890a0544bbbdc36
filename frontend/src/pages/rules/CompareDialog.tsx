import { useTranslation } from "react-i18next";
import { Dialog } from "../../components/Dialog";
import { textDiff } from "../../state/pack/lineDiff";
import { DiffView, Lines } from "./DiffView";

interface CompareDialogProps {
  title: string;
  before: string;
  after: string;
  onClose: () => void;
}

/** A draft beside the version that it was begun on; works for a text that cannot be read too. */
export function CompareDialog({ title, before, after, onClose }: CompareDialogProps) {
  const { t } = useTranslation("rules");
  const diff = textDiff(before, after);
  return (
    <Dialog title={title} onClose={onClose} width="wide">
      {diff.top && (
        <section className="diff" aria-label={t("diff.top")}>
          <h3>{t("diff.top")}</h3>
          <Lines label={t("diff.top")} before={diff.top.before} after={diff.top.after} changedOnly />
        </section>
      )}
      <DiffView diff={diff} quiet={diff.top !== null} />
    </Dialog>
  );
}
