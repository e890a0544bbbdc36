import { useTranslation } from "react-i18next";
import { columnsOf, missingFrom, standsApart, stretchOf } from "../../actions/review/cases";
import type { ReviewSession } from "../../actions/review/session";
import type { Annotation, Case, Dimension } from "../../api/types";
import { KeyHint } from "../../components/KeyHint";
import { LabelValue } from "../../components/LabelValue";
import { Tag } from "../../components/Tag";
import { isExcused, titleIn } from "../../state/codebook";
import { useStore } from "../../state/store";
import type { Span } from "../../textview";

interface AnswersProps {
  session: ReviewSession;
  one: Case;
  nameOf: (username: string) => string;
}

const partsOf = ({ holder, target }: Annotation) => [holder, target].filter((words) => words !== "").join(" → ");

/** One row an annotator; what stands apart is tinted, the chosen row has the selection's tint. */
export function Answers({ session, one, nameOf }: AnswersProps) {
  const { t, i18n } = useTranslation("review");
  const { review } = useStore(session);
  const columns = columnsOf(review.codebook, one);
  const missing = missingFrom(one, review.annotators);
  return (
    <div className="answers">
      <table className="ans">
        <caption className="sr">{t("answers.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("answers.answer")}</th>
            {columns.map((dimension) => (
              <th scope="col" key={dimension.name}>
                {titleIn(i18n.language, dimension.title, dimension.name)}
              </th>
            ))}
            <th scope="col" className="hide">
              {t("answers.parties")}
            </th>
          </tr>
        </thead>
        <tbody>
          {one.annotations.map((answer, index) => (
            <AnswerRow
              key={answer.id}
              session={session}
              one={one}
              answer={answer}
              number={index + 1}
              name={nameOf(answer.annotator)}
              columns={columns}
            />
          ))}
          {missing.map((name) => (
            <tr key={name} className="nobody">
              <td>{nameOf(name)}</td>
              <td colSpan={columns.length + 1} className="dim">
                {t("answers.nothing")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AnswerRowProps {
  session: ReviewSession;
  one: Case;
  answer: Annotation;
  number: number;
  name: string;
  columns: Dimension[];
}

function AnswerRow({ session, one, answer, number, name, columns }: AnswerRowProps) {
  const { t } = useTranslation("review");
  const { review, take } = useStore(session);
  const chosen = answer.id === take;
  const choose = () => session.patch({ take: answer.id });
  const spans = one.differs.includes("span");
  const parties = partsOf(answer);
  return (
    <>
      <tr className={chosen ? "take" : undefined} onClick={choose}>
        <td>
          <button type="button" className="row" aria-pressed={chosen}>
            <KeyHint of={`answer.${number}`} />
            <span className="ink2 cut">{name}</span>
          </button>
        </td>
        {columns.map((dimension) => {
          const value = answer.labels[dimension.name];
          const values = one.annotations.map(({ labels }) => labels[dimension.name]);
          return (
            <td key={dimension.name} className={standsApart(values, value) ? "dif" : "same"}>
              {value ? (
                <LabelValue codebook={review.codebook} dimension={dimension} value={value} />
              ) : (
                <span className="dim">
                  {t(isExcused(dimension, answer.labels) ? "answers.excused" : "answers.empty")}
                </span>
              )}
            </td>
          );
        })}
        <td className="hide same cut" title={parties}>
          {parties}
        </td>
      </tr>
      {(spans || answer.note !== "" || answer.flagged) && (
        <tr className={chosen ? "take words" : "words"} onClick={choose}>
          <td />
          <td colSpan={columns.length + 1}>
            {spans && <Extent session={session} whole={stretchOf({ ...one, gold: null })} part={answer} />}
            {answer.flagged && <Tag look="warn">{t("answers.flagged")}</Tag>}
            {answer.note !== "" && <p className="note-words">{t("answers.note", { note: answer.note })}</p>}
          </td>
        </tr>
      )}
    </>
  );
}

/** The words of one answer inside all that anybody marked: what it leaves out is struck. */
function Extent({ session, whole, part }: { session: ReviewSession; whole: Span; part: Span }) {
  const { language } = session.get().review.article;
  const before = session.offsets.slice(whole.start, part.start);
  const after = session.offsets.slice(part.end, whole.end);
  return (
    <p className="read extent" lang={language}>
      {before && <del>{before}</del>}
      {session.offsets.slice(part.start, part.end)}
      {after && <del>{after}</del>}
    </p>
  );
}
