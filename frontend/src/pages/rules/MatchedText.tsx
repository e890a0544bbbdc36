import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Matches } from "../../api/types";
import { Button } from "../../components/Button";
import { paragraphsOf, piecesOf } from "../../state/pack/highlights";

interface MatchedTextProps {
  matches: Matches;
  language: string;
  /** The version that lost matches are told of. */
  version: number;
}

/** Longer texts show first what matched: the rest is there on request. */
const SHORT = 12;
const MOST = 400;

/** A text with what matched in it. */
export function MatchedText({ matches, language, version }: MatchedTextProps) {
  const { t } = useTranslation("rules");
  const [whole, setWhole] = useState(false);
  const { text, hits, lost, truncated } = matches;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const touched = paragraphs.filter(({ start, end }) =>
    [...hits, ...lost].some((hit) => hit.first < end && hit.last > start),
  );
  const short = paragraphs.length <= SHORT;
  const shown = (short || whole ? paragraphs : touched).slice(0, MOST);
  return (
    <>
      <div className="matched read" lang={language}>
        {shown.map(({ start, end }) => (
          <p key={start}>
            {piecesOf(text, start, end, hits, lost).map((piece) =>
              piece.look === "plain" ? (
                piece.text
              ) : piece.look === "lost" ? (
                <span className="miss" key={piece.start}>
                  {piece.text}
                  <span className="sr"> {t("matches.lostSpoken")}</span>
                </span>
              ) : (
                <mark className={piece.look} key={piece.start}>
                  {piece.text}
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
      {shown.length === 0 && <p className="small ink2">{t("matches.none")}</p>}
      {lost.length > 0 && <p className="small dim">{t("matches.dotted", { version })}</p>}
      {truncated && <p className="small warn">{t("matches.truncated")}</p>}
      {!short && (
        <Button look="quiet" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "matches.onlyTouched" : "matches.whole", { count: paragraphs.length })}
        </Button>
      )}
    </>
  );
}
