import { useTranslation } from "react-i18next";
import { isApiError } from "../../api/client";
import { Button } from "../../components/Button";
import { Note } from "../../components/Note";
import { useFaultWords } from "../../components/useFaultWords";
import type { Desk } from "./useDesk";

/** Under the editor: how many errors there are, what has no line of its own, and how to leave by keyboard. */
export function FaultLine({ desk, onNext }: { desk: Desk; onNext: () => void }) {
  const { t } = useTranslation("rules");
  const words = useFaultWords();
  const { faults, checkError } = desk;
  const first = faults.find(({ line }) => line !== null);
  const placeless = faults.filter(({ line }) => line === null);
  return (
    <div className="fault-line">
      {placeless.map((fault) => (
        <Note look="bad" key={`${fault.rule} ${fault.message}`}>
          {fault.rule && <b>{fault.rule}: </b>}
          {words(fault)}
        </Note>
      ))}
      {checkError !== null && (
        <Note look="warn">
          <b>{t("fault.unchecked")}</b> {isApiError(checkError) ? checkError.message : ""}
        </Note>
      )}
      <div className="row wrap">
        <span role="status" className={faults.length > 0 ? "small bad" : "small dim"}>
          {faults.length > 0
            ? first?.line
              ? t("fault.some", { count: faults.length, line: first.line })
              : t("held.faults", { count: faults.length })
            : desk.isChanged && desk.isChecked
              ? t("fault.none")
              : ""}
        </span>
        {faults.length > 0 && (
          <Button look="quiet" command="rules.fault" onClick={onNext}>
            {t("fault.next")}
          </Button>
        )}
        <span className="small dim end">{t("editor.leave")}</span>
      </div>
    </div>
  );
}
