import { useTranslation } from "react-i18next";
import { Button } from "../../../components/Button";
import { Note } from "../../../components/Note";
import { ProgressBar } from "../../../components/ProgressBar";
import { useFormats } from "../../../components/useFormats";
import { useStore } from "../../../state/store";
import type { Refusal } from "./readRecords";
import type { SendingService } from "./sending";

interface ImportResultProps {
  sending: SendingService;
  onAgain: () => void;
  onClose: () => void;
  onDone: () => void;
}

const MOST_SHOWN = 100;

function save(refusals: Refusal[]): void {
  const lines = refusals.map(({ origin }) => origin.raw).filter((raw) => raw !== "");
  const address = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "application/jsonl" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "refused.jsonl";
  link.click();
  URL.revokeObjectURL(address);
}

/** How far it is, and what became of every record. */
export function ImportResult({ sending, onAgain, onClose, onDone }: ImportResultProps) {
  const { t } = useTranslation("queue");
  const { number } = useFormats();
  const state = useStore(sending);
  const { running, total, stored, known, refusals, failure } = state;
  const left = sending.left();
  const mendable = refusals.some(({ origin }) => origin.raw !== "");

  return (
    <div className="stack importing">
      <ProgressBar
        settled={stored + known}
        working={refusals.length}
        total={total}
        label={t("import.progress", { done: total - left, total })}
      />
      <p role="status">
        <b className="med">{number(stored)}</b> {t("import.stored")}
        <span className="dot" />
        <b className="med">{number(known)}</b> {t("import.known")}
        <span className="dot" />
        <b className={refusals.length > 0 ? "med bad" : "med"}>{number(refusals.length)}</b> {t("import.refusedWord")}
        {left > 0 && (
          <>
            <span className="dot" />
            <b className="med">{number(left)}</b> {t("import.left")}
          </>
        )}
      </p>
      {failure && (
        <Note look="warn">
          <b>{t(failure.away ? "import.away" : "import.stopped")}</b>{" "}
          {failure.message || t("import.kept", { count: left })}
        </Note>
      )}
      {refusals.length > 0 && (
        <div className="refusals">
          <table className="tbl">
            <caption className="sr">{t("import.refusedRecords")}</caption>
            <tbody>
              {refusals.slice(0, MOST_SHOWN).map(({ origin, message }) => (
                <tr key={`${origin.name}:${origin.number}`}>
                  <th scope="row" className="mono">
                    {t(origin.name ? "import.lineOf" : "import.line", { name: origin.name, number: origin.number })}
                  </th>
                  <td className="ink2">{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {refusals.length > MOST_SHOWN && (
            <p className="small dim">{t("import.more", { count: refusals.length - MOST_SHOWN })}</p>
          )}
        </div>
      )}
      <div className="row wrap">
        {failure ? (
          <Button
            look="primary"
            onClick={async () => {
              await sending.run();
              onDone();
            }}
          >
            {t("import.goOn", { count: left })}
          </Button>
        ) : (
          <Button look="primary" disabled={running} onClick={onClose}>
            {t(running ? "import.running" : "import.done")}
          </Button>
        )}
        {mendable && !running && (
          <Button icon="download" onClick={() => save(refusals)}>
            {t("import.refusedRecords")}
          </Button>
        )}
        {!running && !failure && (
          <Button look="quiet" onClick={onAgain}>
            {t("import.again")}
          </Button>
        )}
      </div>
    </div>
  );
}
