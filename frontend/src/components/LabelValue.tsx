import { useTranslation } from "react-i18next";
import type { Codebook, Dimension } from "../api/types";
import { levelOf, titleIn, typeDimension, valueIn } from "../state/codebook";
import { Code, ConfidenceBars, StanceSign, TypeName } from "./Labels";

interface LabelValueProps {
  codebook: Codebook;
  dimension: Dimension;
  value: string;
  /** The sign alone, for lists; its word goes to screen readers. */
  brief?: boolean;
}

/** One label: badge, bars or sign, and its word. */
export function LabelValue({ codebook, dimension, value, brief }: LabelValueProps) {
  const { i18n } = useTranslation();
  const known = valueIn(dimension, value);
  const title = titleIn(i18n.language, known?.title, value);
  const deciding = dimension.name === typeDimension(codebook).name;
  const sign = deciding ? (
    known && <Code value={known} />
  ) : dimension.scale === "ordinal" ? (
    <ConfidenceBars level={levelOf(dimension, value)} />
  ) : dimension.name === "stance" ? (
    <StanceSign stance={value} />
  ) : null;
  const word = deciding ? <TypeName value={value} title={title} /> : title;
  return (
    <span className="labelvalue">
      {sign}
      {brief && sign ? <span className="sr">{title}</span> : word}
    </span>
  );
}
