import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import type { DraftStatus } from "../../state/pack/drafting";

interface DraftStateProps {
  status: DraftStatus;
  refusal: string;
  onOpen: () => void;
}

/** Whether the draft is on the server. */
export function DraftState({ status, refusal, onOpen }: DraftStateProps) {
  const { t } = useTranslation("rules");
  switch (status) {
    case "none":
      return null;
    case "saved":
      return (
        <span className="save" role="status" aria-live="off">
          <Icon name="check" />
          {t("draft.saved")}
        </span>
      );
    case "dirty":
    case "saving":
      return (
        <span className="save" role="status" aria-live="off">
          {t("draft.saving")}
        </span>
      );
    case "waiting":
      return (
        <span className="save wait" role="status">
          <span className="ring" />
          {t("draft.waiting")}
        </span>
      );
    case "refused":
      return (
        <span className="save bad" role="status">
          <Icon name="warn" />
          {t("draft.refused", { why: refusal })}
        </span>
      );
    case "conflict":
      return (
        <span role="status">
          <button type="button" className="save bad" onClick={onOpen}>
            <Icon name="warn" />
            {t("draft.conflict")}
          </button>
        </span>
      );
  }
}
