import { useTranslation } from "react-i18next";
import { acceptAgreed, agreedCases } from "../../actions/review/decisions";
import type { ReviewSession } from "../../actions/review/session";
import { Button, IconButton } from "../../components/Button";
import { ProgressBar } from "../../components/ProgressBar";
import { SaveState } from "../../components/SaveState";
import { Tag } from "../../components/Tag";
import { useStore } from "../../state/store";

interface ReviewBarProps {
  session: ReviewSession;
  /** Where this article stands in the queue; null for one that is not in it. */
  position: { at: number; of: number; more: boolean } | null;
  onNext: (() => void) | null;
  onPrevious: (() => void) | null;
  onSendBack: () => void;
  onComplete: () => void;
  onReopen: () => void;
}

export function ReviewBar(props: ReviewBarProps) {
  const { session, position, onNext, onPrevious, onSendBack, onComplete, onReopen } = props;
  const { t } = useTranslation("review");
  const { review, pending } = useStore(session);
  const total = review.cases.length;
  const { open } = review;
  const agreed = agreedCases(session).length;
  return (
    <>
      {position && (
        <div className="row position">
          <IconButton
            icon="back"
            aria-label={t("previousArticle")}
            disabled={!onPrevious}
            onClick={() => onPrevious?.()}
          />
          <span className="nowrap">
            <b className="med">{position.at}</b>{" "}
            <span className="dim">{t(position.more ? "ofMany" : "of", { total: position.of })}</span>
          </span>
          <IconButton icon="next" aria-label={t("nextArticle")} disabled={!onNext} onClick={() => onNext?.()} />
        </div>
      )}
      {total > 0 && (
        <>
          <span className="ink2 nowrap">
            <b className="med ink">{t("open", { count: open })}</b> {t("ofCases", { count: total })}
          </span>
          <ProgressBar settled={total - open} total={total} label={t("settledOf", { settled: total - open, total })} />
        </>
      )}
      <span className="grow" />
      {session.writable && (
        <>
          <SaveState status={{ kind: pending > 0 ? "saving" : "saved" }} />
          <Button look="quiet" className="opt" command="article.sendBack" onClick={onSendBack}>
            {t("sendBack.open")}
          </Button>
          {agreed > 0 && (
            <Button command="cases.agreed" onClick={() => acceptAgreed(session)}>
              {t("acceptAgreed", { count: agreed })}
            </Button>
          )}
          <Button
            look={open === 0 ? "primary" : "plain"}
            command={open === 0 ? "article.complete" : undefined}
            disabled={open > 0 || pending > 0}
            onClick={onComplete}
          >
            {t("complete")}
            {open > 0 && <span className="small">{t("open", { count: open })}</span>}
          </Button>
        </>
      )}
      {review.state === "gold" && (
        <>
          <Tag look="good">{t("gold")}</Tag>
          <Button look="quiet" onClick={onReopen}>
            {t("reopen")}
          </Button>
        </>
      )}
    </>
  );
}
