import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { addArticles, importFile } from "../../../api/articles";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { Note } from "../../../components/Note";
import { useFormats } from "../../../components/useFormats";
import { ImportResult } from "./ImportResult";
import { EMPTY_READING, joined, type NotReadable, type Reading, readFiles, readJson } from "./readRecords";
import { createSending, type SendingService } from "./sending";
import "./importing.css";

interface ImportDialogProps {
  slug: string;
  onClose: () => void;
}

/** Files dropped or chosen, or pasted JSON; then what became of every record. */
export function ImportDialog({ slug, onClose }: ImportDialogProps) {
  const { t } = useTranslation("queue");
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<SendingService | null>(null);

  const start = async (reading: Reading) => {
    const service = createSending(reading, {
      add: (articles) => addArticles(slug, articles),
      importFile: (file) => importFile(slug, file),
    });
    setSending(service);
    await service.run();
    await queryClient.invalidateQueries({ queryKey: ["project", slug] });
    await queryClient.invalidateQueries({ queryKey: ["projects"] });
  };

  return (
    <Dialog title={t("import.title")} width="wide" onClose={onClose}>
      {sending ? (
        <ImportResult
          sending={sending}
          onAgain={() => setSending(null)}
          onClose={onClose}
          onDone={() => queryClient.invalidateQueries({ queryKey: ["project", slug] })}
        />
      ) : (
        <ImportChoice onStart={start} />
      )}
    </Dialog>
  );
}

function ImportChoice({ onStart }: { onStart: (reading: Reading) => void }) {
  const { t } = useTranslation("queue");
  const { number } = useFormats();
  const [over, setOver] = useState(false);
  const [files, setFiles] = useState<Reading>(EMPTY_READING);
  const [pasted, setPasted] = useState("");
  const say = (reason: NotReadable) => t(`import.reason.${reason}`);
  const reading = pasted.trim() === "" ? files : joined([files, readJson("", pasted, say)]);
  const count = reading.records.length + reading.texts.length;

  const take = async (list: FileList | null) => {
    if (list) setFiles(joined([files, await readFiles([...list], say)]));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };

  return (
    <form
      className="stack importing"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(reading);
      }}
    >
      <label
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          className="sr"
          type="file"
          multiple
          accept=".txt,.jsonl,.json,.ndjson"
          onChange={(event) => {
            void take(event.target.files);
            event.target.value = "";
          }}
        />
        <b>{t("import.drop")}</b>
        <span className="small dim">{t("import.kinds")}</span>
      </label>
      <div>
        <label className="lab" htmlFor="pasted">
          {t("import.paste")}
        </label>
        <textarea
          id="pasted"
          className="input mono"
          rows={5}
          spellCheck={false}
          placeholder={t("import.example")}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </div>
      {count + reading.refusals.length > 0 && (
        <p role="status">
          {t("import.read", { count, shown: number(count) })}
          {reading.refusals.length > 0 && (
            <>
              <span className="dot" />
              <b className="med bad">{t("import.refused", { count: reading.refusals.length })}</b>
            </>
          )}
        </p>
      )}
      {reading.refusals.slice(0, 3).map(({ origin, message }) => (
        <Note look="bad" key={`${origin.name}:${origin.number}`}>
          <b>{t(origin.name ? "import.lineOf" : "import.line", { name: origin.name, number: origin.number })}</b>{" "}
          {message}
        </Note>
      ))}
      <div className="row">
        <Button look="primary" type="submit" disabled={count === 0}>
          {count === 0 ? t("import.nothing") : t("import.start", { count, shown: number(count) })}
        </Button>
        {count > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              setFiles(EMPTY_READING);
              setPasted("");
            }}
          >
            {t("import.clear")}
          </Button>
        )}
      </div>
    </form>
  );
}
