import { useTranslation } from "react-i18next";
import { Segmented } from "../../components/Segmented";
import {
  changePreferences,
  DENSITIES,
  type Density,
  type Language,
  LINE_WIDTHS,
  type LineWidth,
  preferences,
  TEXT_SIZES,
  type TextSize,
  type Theme,
  ZOOMS,
} from "../../state/preferences";
import { useStore } from "../../state/store";

/** Size, width and height of lines, theme and language. */
export function ReadingSection() {
  const { t } = useTranslation("account");
  const { t: common } = useTranslation();
  const { textSize, lineWidth, zoom, density, theme, language } = useStore(preferences);
  return (
    <section aria-labelledby="account-reading">
      <h2 id="account-reading">{t("reading")}</h2>
      <p className="dim">{t("readingHow")}</p>
      <div className="settings">
        <span className="lab">{t("size")}</span>
        <Segmented<TextSize>
          label={t("size")}
          value={textSize}
          onChange={(chosen) => changePreferences({ textSize: chosen })}
          choices={TEXT_SIZES.map((value) => ({ value, title: t(`sizes.${value}`) }))}
        />
        <span className="lab">{t("zoom")}</span>
        <Segmented<string>
          label={t("zoom")}
          value={String(zoom)}
          onChange={(chosen) => changePreferences({ zoom: Number(chosen) })}
          choices={ZOOMS.map((value) => ({ value: String(value), title: t("percent", { value }) }))}
        />
        <span className="lab">{t("width")}</span>
        <Segmented<LineWidth>
          label={t("width")}
          value={lineWidth}
          onChange={(chosen) => changePreferences({ lineWidth: chosen })}
          choices={LINE_WIDTHS.map((value) => ({ value, title: t(`widths.${value}`) }))}
        />
        <span className="lab">{common("densities.label")}</span>
        <Segmented<Density>
          label={common("densities.label")}
          value={density}
          onChange={(chosen) => changePreferences({ density: chosen })}
          choices={DENSITIES.map((value) => ({ value, title: common(`densities.${value}`) }))}
        />
        <span className="lab">{common("themes.label")}</span>
        <Segmented<Theme>
          label={common("themes.label")}
          value={theme}
          onChange={(chosen) => changePreferences({ theme: chosen })}
          choices={(["system", "light", "dark"] as const).map((value) => ({ value, title: common(`themes.${value}`) }))}
        />
        <span className="lab">{common("language")}</span>
        <Segmented<Language>
          label={common("language")}
          value={language}
          onChange={(chosen) => changePreferences({ language: chosen })}
          choices={(["en", "id"] as const).map((value) => ({ value, title: common(`languages.${value}`) }))}
        />
      </div>
      <p className="read sample" aria-hidden="true">
        {t("sample")}
      </p>
    </section>
  );
}
