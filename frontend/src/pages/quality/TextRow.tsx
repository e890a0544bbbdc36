import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook, TextBehind } from "../../api/types";
import { CuedQuote } from "../../components/CuedQuote";
import { LabelValue } from "../../components/LabelValue";
import type { Labels } from "../../state/codebook";
import { labelsInOrder } from "../../state/pack/changesShown";
import { isRejectReason } from "../../state/rejectReasons";
import { wordsAfter, wordsBefore } from "./around";

interface TextRowProps {
  slug: string;
  row: TextBehind;
  codebook: Codebook;
}

/** One passage with the words around it: what was proposed, and what the analyst made of it. */
export function TextRow({ slug, row, codebook }: TextRowProps) {
  const { t } = useTranslation("quality");
  const { t: common } = useTranslation();
  const reason = isRejectReason(row.reason) ? common(`rejectReason.${row.reason}`) : row.reason;
  const changed = row.changed.map((name) =>
    name === "boundaries" || name === "holder" || name === "target" ? t(`changed.${name}`) : name,
  );
  return (
    <li>
      <p className="read quote">
        <span className="around">{wordsBefore(row)}</span>
        <Link to="/projects/$slug/label/$article" params={{ slug, article: row.article }}>
          <CuedQuote quote={row.quote} start={row.start} end={row.end} cues={row.cues} />
        </Link>
        <span className="around">{wordsAfter(row)}</span>
      </p>
      <dl>
        {/* Furniture is found, and proposed to nobody. */}
        {row.labels && Object.keys(row.labels).length > 0 && (
          <Side
            name={t("texts.proposed")}
            labels={row.labels}
            holder={row.holder}
            target={row.target}
            codebook={codebook}
          />
        )}
        {row.given && (
          <Side
            name={t("texts.given")}
            labels={row.given.labels}
            holder={row.given.holder}
            target={row.given.target}
            codebook={codebook}
          >
            {row.given.quote !== row.quote && (
              <span className="read">
                <span className="sr">{t("changed.boundaries")}: </span>“{row.given.quote}”
              </span>
            )}
          </Side>
        )}
      </dl>
      <p className="small dim">
        {row.title}
        {row.annotator && `, ${row.annotator}`}
        {changed.length > 0 && `, ${t("texts.changed", { what: changed.join(", ") })}`}
        {reason && `, ${t("texts.reason", { reason })}`}
        {row.rule && (
          <>
            {", "}
            <span className="mono">{row.rule}</span>
          </>
        )}
      </p>
    </li>
  );
}

interface SideProps {
  name: string;
  labels: Labels;
  holder: string;
  target: string;
  codebook: Codebook;
  children?: ReactNode;
}

function Side({ name, labels, holder, target, codebook, children }: SideProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {labelsInOrder(codebook, labels).map(({ dimension, value }) => (
          <LabelValue key={dimension.name} codebook={codebook} dimension={dimension} value={value} />
        ))}
        {holder && <span className="ink2">{target ? `${holder} → ${target}` : holder}</span>}
        {children}
      </dd>
    </div>
  );
}
