import { useTranslation } from "react-i18next";
import type { Pack } from "../../api/types";
import { Note } from "../../components/Note";
import { showToast } from "../../components/Toast";
import { StaleNote } from "./StaleNote";
import type { Desk } from "./useDesk";

interface DeskNotesProps {
  desk: Desk;
  manages: boolean;
  inForce: Pack;
  /** Why the draft was not discarded. */
  refusal: string | null;
  onReopen: () => void;
}

/** What must be known before somebody writes: who may, what was published meanwhile. */
export function DeskNotes({ desk, manages, inForce, refusal, onReopen }: DeskNotesProps) {
  const { t } = useTranslation("rules");
  const move = async (text: string, clashes: string[]) => {
    desk.drafting.rebase(text, inForce.version);
    await desk.drafting.flush();
    if (clashes.length > 0) showToast({ text: t("stale.clashes", { rules: clashes.join(", ") }) });
    onReopen();
  };
  return (
    <>
      {!manages && <Note>{t("readOnly")}</Note>}
      {desk.writable && desk.base.pack.version !== inForce.version && (
        <StaleNote desk={desk} inForce={inForce} onMove={(text, clashes) => void move(text, clashes)} />
      )}
      {refusal && (
        <Note look="bad">
          <b>{t("discard.failed")}</b> {refusal}
        </Note>
      )}
    </>
  );
}
