/** Starts i18next with both languages bundled: switching needs no network. */

import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { preferences } from "../state/preferences";
import { catalogues } from "./catalogues";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: (typeof catalogues)["en"];
  }
}

export function startLanguage(): void {
  i18next.use(initReactI18next).init({
    lng: preferences.get().language,
    fallbackLng: "en",
    defaultNS: "common",
    resources: catalogues,
    interpolation: { escapeValue: false },
  });
  preferences.subscribe(() => {
    const { language } = preferences.get();
    if (i18next.language !== language) i18next.changeLanguage(language);
  });
}
