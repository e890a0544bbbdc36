import { useTranslation } from "react-i18next";
import type { BoundCommand } from "../actions/commands";
import { shownKey } from "../actions/keys";
import { Dialog } from "./Dialog";
import { Kbd } from "./Kbd";
import { useCommandTitle } from "./useCommandTitle";

interface HelpSheetProps {
  commands: BoundCommand[];
  onClose: () => void;
}

/** Every key of this page. */
export function HelpSheet({ commands, onClose }: HelpSheetProps) {
  const { t } = useTranslation();
  const titleOf = useCommandTitle();
  return (
    <Dialog title={t("keysTitle")} onClose={onClose} width="wide">
      <div className="keys">
        {commands
          .filter((command) => command.keys.length > 0)
          .map((command) => (
            <div key={command.id}>
              <span>{titleOf(command)}</span>
              {command.keys.map((key) => (
                <Kbd key={key}>{shownKey(key)}</Kbd>
              ))}
            </div>
          ))}
        <div>
          <span>{t("paletteTitle")}</span>
          <Kbd>{shownKey("Ctrl+k")}</Kbd>
        </div>
        <div>
          <span>{t("keysTitle")}</span>
          <Kbd>{shownKey("?")}</Kbd>
        </div>
      </div>
    </Dialog>
  );
}
