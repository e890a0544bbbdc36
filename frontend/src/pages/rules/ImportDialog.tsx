import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Field } from "../../components/Field";
import { useFormats } from "../../components/useFormats";

interface ImportDialogProps {
  /** Whether something would be replaced that is not published. */
  replaces: boolean;
  onText: (text: string) => void;
  onClose: () => void;
}

// The server takes no more, and nobody can edit more.
const LONGEST_PACK = 2_000_000;

/** A pack from a file becomes the draft: it is checked there, not before. */
export function ImportDialog({ replaces, onText, onClose }: ImportDialogProps) {
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string[]>([]);

  const read = async (file: File | undefined) => {
    setWrong([]);
    setText(null);
    if (!file) return;
    try {
      const decoded = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
      const lines = decoded.replaceAll("\r\n", "\n");
      if (lines.length > LONGEST_PACK) {
        setWrong([t("import.tooLong", { most: number(LONGEST_PACK), shown: number(lines.length) })]);
        return;
      }
      setText(lines);
    } catch (cause) {
      if (!(cause instanceof TypeError || cause instanceof DOMException)) throw cause;
      setWrong([t(cause instanceof TypeError ? "import.notText" : "import.unreadable")]);
    }
  };

  return (
    <Dialog title={t("import.title")} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== null) onText(text);
        }}
      >
        <Field label={t("import.file")} hint={t(replaces ? "import.replaces" : "import.hint")} errors={wrong}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              accept=".yaml,.yml,text/yaml,application/yaml"
              onChange={(event) => void read(event.target.files?.[0])}
            />
          )}
        </Field>
        <div className="row">
          <Button look="primary" type="submit" disabled={text === null}>
            {t("import.take")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
