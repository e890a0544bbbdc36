import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";

export type SaveStatus =
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "waiting"; count: number }
  | { kind: "conflict"; count: number }
  | { kind: "refused"; count: number }
  | { kind: "signedOut"; count: number };

/** The one place that says whether work is on the server. `onOpen` shows what is in the way. */
export function SaveState({ status, onOpen }: { status: SaveStatus; onOpen?: () => void }) {
  const { t } = useTranslation("label");
  switch (status.kind) {
    case "saved":
      return (
        <span className="save" role="status">
          <Icon name="check" />
          {t("save.saved")}
        </span>
      );
    case "saving":
      return (
        <span className="save" role="status">
          {t("save.saving")}
        </span>
      );
    case "waiting":
      return (
        <span className="save wait" role="status">
          <span className="ring" />
          {t("save.waiting", { count: status.count })}
        </span>
      );
    case "signedOut":
      return (
        <span className="save bad" role="status">
          <Icon name="lock" />
          {t("save.signedOut", { count: status.count })}
        </span>
      );
    default:
      return (
        <span role="status">
          <button type="button" className="save bad" onClick={onOpen}>
            <Icon name="warn" />
            {t(`save.${status.kind}`, { count: status.count })}
          </button>
        </span>
      );
  }
}
