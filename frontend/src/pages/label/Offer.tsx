import { type FormEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { acceptRow, askReason, edit, removeRow } from "../../actions/label/edits";
import type { Row } from "../../actions/label/rows";
import type { LabelSession } from "../../actions/label/session";
import { acceptRule, openOfRule } from "../../actions/label/several";
import { Button } from "../../components/Button";
import { KeyHint } from "../../components/KeyHint";
import { REJECT_REASONS } from "../../state/rejectReasons";
import { useStorePart } from "../../state/store";
import { useReasons } from "./useReasons";

type SuggestedRow = Extract<Row, { kind: "suggested" }>;

interface OfferProps {
  session: LabelSession;
  row: SuggestedRow;
  chosen: boolean;
}

/** As long as the server takes. */
const LONGEST = 200;

/** Why a suggestion is rejected: one of the usual reasons, words of one's own, or none. */
function RejectReason({ session, row }: Omit<OfferProps, "chosen">) {
  const { t } = useTranslation("label");
  const { t: common } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = input.current?.form;
    const pane = form?.closest<HTMLElement>(".pane");
    // The pane alone: scrollIntoView would move the whole window's frame with it.
    const below = form && pane ? form.getBoundingClientRect().bottom - pane.getBoundingClientRect().bottom : 0;
    if (pane && below > 0) pane.scrollTop += below;
    input.current?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    removeRow(session, row, input.current?.value.trim());
  };
  return (
    <form className="reject" onSubmit={send}>
      <label className="lab" htmlFor={id}>
        {t("reject.why")}
      </label>
      <input
        id={id}
        ref={input}
        className="input"
        maxLength={LONGEST}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          session.patch({ rejecting: null });
        }}
      />
      <div className="row wrap">
        {REJECT_REASONS.map((reason) => (
          <button key={reason} type="button" className="mini" onClick={() => removeRow(session, row, reason)}>
            {common(`rejectReason.${reason}`)}
          </button>
        ))}
      </div>
      <div className="row">
        <Button type="submit" shortcut="Enter">
          {t("reject.do")}
        </Button>
        <Button look="quiet" shortcut="Esc" onClick={() => session.patch({ rejecting: null })}>
          {t("reject.leave")}
        </Button>
      </div>
    </form>
  );
}

/** Why a suggestion is there, and what can be done with it. */
export function Offer({ session, row, chosen }: OfferProps) {
  const { t } = useTranslation("label");
  const { brief, sentence } = useReasons(session, row.suggestion);
  const asking = useStorePart(session, (state) => state.rejecting === row.id);
  const same = chosen ? openOfRule(session, row.suggestion.rule).length : 0;
  return (
    <div className="top why">
      {chosen ? (
        <p className="because">{sentence}</p>
      ) : (
        <span className="dim cut" title={sentence}>
          {brief}
        </span>
      )}
      {session.writable && !asking && (
        <span className="end">
          <button type="button" className="mini" onClick={() => acceptRow(session, row, true)}>
            <KeyHint of="suggestion.accept" />
            {t("row.accept")}
          </button>
          <button type="button" className="mini" onClick={() => removeRow(session, row)}>
            <KeyHint of="suggestion.reject" />
            {t("row.reject")}
          </button>
        </span>
      )}
      {session.writable && chosen && !asking && (
        <span className="end more">
          <button type="button" className="mini" onClick={() => edit(session)}>
            <KeyHint of="passage.edit" />
            {t("row.edit")}
          </button>
          <button type="button" className="mini" onClick={() => askReason(session)}>
            <KeyHint of="suggestion.rejectWhy" />
            {t("row.rejectWhy")}
          </button>
          {same > 1 && (
            <button type="button" className="mini" onClick={() => acceptRule(session, row.suggestion.rule)}>
              <KeyHint of="suggestion.acceptRule" />
              {t("row.all", { count: same })}
            </button>
          )}
        </span>
      )}
      {asking && <RejectReason session={session} row={row} />}
    </div>
  );
}
