import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isOpen } from "../../actions/review/cases";
import type { ReviewSession } from "../../actions/review/session";
import type { ApiError } from "../../api/errors";
import { Empty } from "../../components/Empty";
import { Note } from "../../components/Note";
import { Segmented } from "../../components/Segmented";
import { useStore } from "../../state/store";
import { CaseRow } from "./CaseRow";
import { OpenCase } from "./OpenCase";

interface CasesPaneProps {
  session: ReviewSession;
  nameOf: (username: string) => string;
  /** Why completing or reopening did not go through. */
  fault: ApiError | null;
  /** Below the cases. */
  children?: ReactNode;
}

const HEAD = 36;

/** Scrolls the pane alone: scrollIntoView would move the whole window's frame with it. */
function reveal(item: HTMLElement, toTop: boolean): void {
  const pane = item.closest<HTMLElement>(".pane");
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const box = item.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const above = box.top - frame.top - HEAD;
  const below = box.bottom - frame.bottom;
  if (toTop || above < 0) pane.scrollTop += above;
  else if (below > 0) pane.scrollTop += Math.min(below, above);
}

/** All cases in the order of the text; the open one is grown in its place. */
export function CasesPane({ session, nameOf, fault, children }: CasesPaneProps) {
  const { t } = useTranslation("review");
  const { review, at, mode } = useStore(session);
  const [only, setOnly] = useState<"all" | "open">("all");
  const list = useRef<HTMLOListElement>(null);
  const numbered = review.cases.map((one, index) => ({ one, number: index + 1 }));
  const shown = numbered.filter(({ one }) => only === "all" || isOpen(one) || one.id === at);
  const own = review.annotators.includes(session.username);

  useEffect(() => {
    const item = at && list.current?.querySelector<HTMLElement>("[aria-current]");
    if (item) reveal(item, mode === "fix");
  }, [at, mode]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="pane cases" aria-label={t("cases")} tabIndex={0}>
      <div className="panehead">
        <h2>{t("cases")}</h2>
        <span className="end">
          <Segmented<"all" | "open">
            label={t("show")}
            value={only}
            onChange={setOnly}
            choices={[
              { value: "all", title: t("all"), count: review.cases.length },
              { value: "open", title: t("openOnes"), count: review.open },
            ]}
          />
        </span>
      </div>
      {own && review.state === "review" && (
        <Note look="warn">
          <b>{t("own.what")}</b> {t("own.then")}
        </Note>
      )}
      {review.state === "open" && (
        <Note look="warn">
          <b>{t("away.what")}</b> {t("away.then")}
        </Note>
      )}
      {fault && (
        <Note look="bad">
          <b>{t(fault.away ? "fault.away" : "fault.refused")}</b> {fault.message}
        </Note>
      )}
      {review.cases.length === 0 && (
        <Empty title={t("none.title")}>{t(review.state === "gold" ? "none.gold" : "none.body")}</Empty>
      )}
      <ol ref={list}>
        {shown.map(({ one, number }) =>
          one.id === at ? (
            <OpenCase key={one.id} session={session} one={one} nameOf={nameOf} />
          ) : (
            <CaseRow key={one.id} session={session} one={one} number={number} nameOf={nameOf} />
          ),
        )}
      </ol>
      {children}
      <p className="sr" role="status">
        {at && t("atCase", { number: review.cases.findIndex(({ id }) => id === at) + 1, total: review.cases.length })}
      </p>
    </section>
  );
}
