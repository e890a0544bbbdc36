import { memo } from "react";
import { useTranslation } from "react-i18next";
import { missingFrom, statusOf, stretchOf } from "../../actions/review/cases";
import type { ReviewSession } from "../../actions/review/session";
import type { Case } from "../../api/types";
import { Icon } from "../../components/Icon";
import { LabelValue } from "../../components/LabelValue";
import { dimensionOf, titleIn, typeDimension } from "../../state/codebook";

interface CaseRowProps {
  session: ReviewSession;
  one: Case;
  nameOf: (username: string) => string;
}

/** A case that is not the open one: number, words, and what is so with it. Drawn anew only when it changed: an article
    may have hundreds. */
export const CaseRow = memo(function CaseRow({ session, one, number, nameOf }: CaseRowProps & { number: number }) {
  const { review } = session.get();
  const { start, end } = stretchOf(one);
  const open = statusOf(one) === "open";
  return (
    <li className={open ? "case open" : "case done"}>
      <button type="button" className="pick" onClick={() => session.open(one.id)}>
        <span className="n">{number}</span>
        <span className="q read cut" lang={review.article.language}>
          {session.offsets.slice(start, end)}
        </span>
        <span className="r">
          {open ? (
            <OpenWords session={session} one={one} nameOf={nameOf} />
          ) : (
            <SettledWords session={session} one={one} />
          )}
        </span>
      </button>
    </li>
  );
});

function OpenWords({ session, one, nameOf }: CaseRowProps) {
  const { t, i18n } = useTranslation("review");
  const { codebook, annotators } = session.get().review;
  const name = one.differs.find((candidate) => dimensionOf(codebook, candidate));
  const dimension = name ? dimensionOf(codebook, name) : undefined;
  if (dimension) {
    const values = [...new Set(one.annotations.map(({ labels }) => labels[dimension.name]).filter((value) => value))];
    return (
      <>
        {titleIn(i18n.language, dimension.title, dimension.name).toLowerCase()}
        {values.map((value) => (
          <LabelValue key={value} codebook={codebook} dimension={dimension} value={value ?? ""} brief />
        ))}
      </>
    );
  }
  if (one.differs.includes("span")) return t("span");
  const missing = missingFrom(one, annotators).map(nameOf);
  return missing.length > 0 ? t("missing", { names: missing.join(", ") }) : t("differsOtherwise");
}

function SettledWords({ session, one }: Omit<CaseRowProps, "nameOf">) {
  const { t } = useTranslation("review");
  const { codebook, annotators } = session.get().review;
  const types = typeDimension(codebook);
  const type = one.gold?.labels[types.name];
  return (
    <>
      {type && <LabelValue codebook={codebook} dimension={types} value={type} brief />}
      <span>
        {one.decision
          ? t(`verdict.${one.decision.verdict}`)
          : t("agreedBy", { count: one.annotations.length, total: annotators.length })}
      </span>
      <Icon name="check" />
    </>
  );
}
