import { useTranslation } from "react-i18next";
import type { SaveStatus } from "../state/outbox/saveStatus";
import { Icon } from "./Icon";

/** The one place that says whether work is on the server. Trouble is announced; saving, at every key, is not. `onOpen` shows what is in the way. */
export function SaveState({ status, onOpen }: { status: SaveStatus; onOpen?: () => void }) {
  const { t } = useTranslation("label");
  switch (status.kind) {
    case "saved":
      return (
        <span className="save" role="status" aria-live="off">
          <Icon name="check" />
          {t("save.saved")}
        </span>
      );
    case "saving":
      return (
        <span className="save" role="status" aria-live="off">
          {t("save.saving")}
        </span>
      );
    case "unkept":
      return (
        <span className="save bad" role="status" title={t("save.unkeptWhy")}>
          <Icon name="warn" />
          {t("save.unkept", { count: status.count })}
        </span>
      );
    case "waiting":
    case "submitWaiting":
      return (
        <span className="save wait" role="status">
          <span className="ring" />
          {t(`save.${status.kind}`, { count: status.count })}
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
