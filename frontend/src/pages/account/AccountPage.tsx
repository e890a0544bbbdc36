import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Frame } from "../../app/Frame";
import { KeysSection } from "./KeysSection";
import { ReadingSection } from "./ReadingSection";
import "./account.css";

/** What a person likes: how articles are set, and which keys do what. */
export function AccountPage() {
  const { t } = useTranslation("account");
  const { t: common } = useTranslation();
  useEffect(() => {
    document.title = `${t("title")} · ${common("product")}`;
  }, [t, common]);
  return (
    <Frame flow>
      <div className="page account">
        <header className="pagehead">
          <h1>{t("title")}</h1>
        </header>
        <ReadingSection />
        <KeysSection />
      </div>
    </Frame>
  );
}
