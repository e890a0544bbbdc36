import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { missingFrom, statusOf, stretchOf } from "../../actions/review/cases";
import { rejectCase, saveFix, startFix, takeAnswer, undecide } from "../../actions/review/decisions";
import type { ReviewSession } from "../../actions/review/session";
import type { Case } from "../../api/types";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Note } from "../../components/Note";
import { dimensionOf, titleIn } from "../../state/codebook";
import { useStore } from "../../state/store";
import { Answers } from "./Answers";
import { FixForm } from "./FixForm";

interface OpenCaseProps {
  session: ReviewSession;
  one: Case;
  nameOf: (username: string) => string;
}

/** The case that is open, grown in its place: answers side by side, a reason, and what to decide. */
export function OpenCase({ session, one, nameOf }: OpenCaseProps) {
  const { t } = useTranslation("review");
  const { review, fault, changed, mode } = useStore(session);
  const { start, end } = stretchOf({ ...one, gold: null });
  const settled = statusOf(one) !== "open";
  return (
    <li className={settled ? "case at done" : "case at open"} aria-current="true">
      <div className="row small head">
        <b className="strong">{t("case", { number: review.cases.indexOf(one) + 1 })}</b>
        <span className="dim">
          <Differences session={session} one={one} nameOf={nameOf} />
        </span>
      </div>
      <p className="q read" lang={review.article.language}>
        {session.offsets.slice(start, end)}
      </p>
      {changed && (
        <Note look="warn">
          <b>{t("changed.what")}</b> {t("changed.then")}
        </Note>
      )}
      {fault?.case === one.id && (
        <Note look="bad">
          <b>{t(fault.error.away ? "fault.away" : "fault.refused")}</b>{" "}
          {fault.error.away || fault.error.status === 401
            ? t("fault.kept")
            : [fault.error.message, ...Object.values(fault.error.fields).flat()].join(" ")}
        </Note>
      )}
      <Answers session={session} one={one} nameOf={nameOf} />
      <Decided session={session} one={one} nameOf={nameOf} />
      {mode === "fix" && <FixForm session={session} one={one} />}
      {session.writable && <Acts session={session} one={one} />}
    </li>
  );
}

function Differences({ session, one, nameOf }: OpenCaseProps) {
  const { t, i18n } = useTranslation("review");
  const { codebook, annotators } = session.get().review;
  const missing = missingFrom(one, annotators).map(nameOf).join(", ");
  const only = one.annotations.length === 1 ? one.annotations[0] : undefined;
  if (only && annotators.length > 1) return t("lone", { name: nameOf(only.annotator) });
  const names = one.differs.map((name) =>
    name === "span" ? t("span") : titleIn(i18n.language, dimensionOf(codebook, name)?.title, name).toLowerCase(),
  );
  if (names.length === 0) return missing ? t("missing", { names: missing }) : t("allAgree");
  return (
    <>
      {t("differs", { names: names.join(", ") })}
      {missing && (
        <>
          <span className="dot" />
          {t("missing", { names: missing })}
        </>
      )}
    </>
  );
}

function Decided({ session, one, nameOf }: OpenCaseProps) {
  const { t } = useTranslation("review");
  const { decision } = one;
  if (!decision) return null;
  const taken = one.annotations.find(({ id }) => id === decision.take);
  return (
    <p className="decided small">
      <Icon name="check" />
      <span className="grow">
        {t(`decided.${decision.verdict}`, {
          reviewer: nameOf(decision.reviewer),
          name: taken ? nameOf(taken.annotator) : t("proposal"),
        })}
        {decision.reason && <span className="ink2"> “{decision.reason}”</span>}
      </span>
      {session.writable && (
        <Button look="quiet" onClick={() => undecide(session)}>
          {t("undecide")}
        </Button>
      )}
    </p>
  );
}

function Acts({ session, one }: Omit<OpenCaseProps, "nameOf">) {
  const { t } = useTranslation("review");
  const { take, mode, reason, asked, draft } = useStore(session);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);

  const number = one.annotations.findIndex(({ id }) => id === take) + 1;
  const status = statusOf(one);
  // Enter takes what is proposed; a lone passage is proposed by nobody and taken by its number.
  const taking = one.annotations.length > 1 && !one.decision ? "answer.chosen" : `answer.${number}`;
  const submit = () => {
    if (mode === "fix") saveFix(session);
    else if (mode === "reject") rejectCase(session);
    else takeAnswer(session);
  };
  return (
    <form
      className="acts"
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.blur();
        submit();
      }}
    >
      <div className="reason">
        <input
          ref={field}
          className="input"
          aria-label={t("reason.label")}
          placeholder={mode === "reject" ? t("reason.needed") : t("reason.hint")}
          aria-invalid={mode === "reject" && reason.trim() === ""}
          value={reason}
          maxLength={2000}
          onChange={(event) => session.patch({ reason: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            event.currentTarget.blur();
            if (mode === "reject") session.patch({ mode: "choose" });
          }}
        />
        {mode === "reject" && <p className="small bad">{t("reason.why")}</p>}
      </div>
      {mode === "choose" && (
        <div className="row wrap">
          <Button look={status === "open" ? "primary" : "plain"} type="submit" command={taking}>
            {t("take", { number })}
          </Button>
          <Button command="case.fix" onClick={() => startFix(session)}>
            {t("fix")}
          </Button>
          <Button command="case.reject" onClick={() => rejectCase(session)}>
            {t("reject")}
          </Button>
        </div>
      )}
      {mode === "reject" && (
        <div className="row wrap">
          <Button look="primary" type="submit" shortcut="Enter" disabled={reason.trim() === ""}>
            {t("rejectNow")}
          </Button>
          <Button look="quiet" shortcut="Esc" onClick={() => session.patch({ mode: "choose" })}>
            {t("back")}
          </Button>
        </div>
      )}
      {mode === "fix" && draft && (
        <div className="row wrap">
          <Button look="primary" type="submit" command="fix.save">
            {t("saveFix")}
          </Button>
          <Button look="quiet" command="mode.leave" onClick={() => session.patch({ mode: "choose", draft: null })}>
            {t("back")}
          </Button>
        </div>
      )}
    </form>
  );
}
