import { useTranslation } from "react-i18next";
import type { Pack } from "../../api/types";
import { Note } from "../../components/Note";
import { showToast } from "../../components/Toast";
import { keep } from "../../state/pack/drafting";
import type { Rebased } from "../../state/pack/rebase";
import { mergeWords } from "./mergeWords";
import { StaleNote } from "./StaleNote";
import type { Desk } from "./useDesk";

interface DeskNotesProps {
  desk: Desk;
  manages: boolean;
  inForce: Pack;
  /** The language of the text, where the pack that is open has another; and what is in force for it. */
  foreign: string | null;
  taken: Pack | null;
  /** Why the draft was not discarded. */
  refusal: string | null;
  onReopen: () => void;
}

/** What must be known before somebody writes: who may, what was published meanwhile. */
export function DeskNotes({ desk, manages, inForce, foreign, taken, refusal, onReopen }: DeskNotesProps) {
  const { t } = useTranslation("rules");
  const move = async (merged: Rebased) => {
    desk.drafting.rebase(merged.text, inForce.version);
    // What the server did not take is only here: it must not be replaced by what the server has.
    if (!(await keep(desk.drafting))) return;
    const words = mergeWords(t, merged, inForce.version);
    if (words.length > 0) showToast({ text: words.join(" ") });
    onReopen();
  };
  return (
    <>
      {!manages && <Note>{t("readOnly")}</Note>}
      {foreign && (
        <Note look="warn">
          <b>{t("foreign.what", { language: foreign })}</b>{" "}
          {taken
            ? t("foreign.taken", { name: taken.name, version: taken.version })
            : t("foreign.first", { name: inForce.name })}
        </Note>
      )}
      {desk.writable && desk.base.pack.version !== inForce.version && (
        <StaleNote desk={desk} inForce={inForce} onMove={(merged) => void move(merged)} />
      )}
      {refusal && (
        <Note look="bad">
          <b>{t("discard.failed")}</b> {refusal}
        </Note>
      )}
    </>
  );
}
