import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "../../components/CommandButton";
import { Segmented } from "../../components/Segmented";

type Unit = "word" | "one";

/** The passage's edges by click and tap: by word or by character, and by sentence. */
export function Edges() {
  const { t } = useTranslation("label");
  const [unit, setUnit] = useState<Unit>("word");
  const suffix = unit === "word" ? "" : ".one";
  return (
    <fieldset className="wide edges" aria-label={t("edges.title")}>
      <Segmented<Unit>
        label={t("edges.by")}
        value={unit}
        onChange={setUnit}
        choices={[
          { value: "word", title: t("edges.word") },
          { value: "one", title: t("edges.character") },
        ]}
      />
      <div className="row wrap">
        <span className="dim">{t("edges.start")}</span>
        <CommandButton of={`edge.start.left${suffix}`}>←</CommandButton>
        <CommandButton of={`edge.start.right${suffix}`}>→</CommandButton>
      </div>
      <div className="row wrap">
        <span className="dim">{t("edges.end")}</span>
        <CommandButton of={`edge.end.left${suffix}`}>←</CommandButton>
        <CommandButton of={`edge.end.right${suffix}`}>→</CommandButton>
      </div>
      <div className="row wrap">
        <CommandButton of="edge.grow" />
        <CommandButton of="edge.shrink" />
      </div>
    </fieldset>
  );
}
