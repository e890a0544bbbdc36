import { useTranslation } from "react-i18next";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import { connection } from "../state/connection";
import { useStore } from "../state/store";

/** Calm, under the top bar, for as long as the server does not answer. */
export function AwayBanner() {
  const { t } = useTranslation();
  const { away } = useStore(connection);
  return (
    <div role="status">
      {away && (
        <div className="awaybanner">
          <Icon name="warn" />
          <span className="grow">
            <b>{t("away.title")}</b> {t("away.body")}
          </span>
          <Button look="quiet" onClick={connection.askNow}>
            {t("retry")}
          </Button>
        </div>
      )}
    </div>
  );
}
