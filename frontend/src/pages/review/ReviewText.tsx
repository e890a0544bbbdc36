import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isOpen, stretchOf } from "../../actions/review/cases";
import { changeDraft } from "../../actions/review/decisions";
import type { ReviewSession, ReviewState } from "../../actions/review/session";
import type { Case } from "../../api/types";
import { initialsOf } from "../../components/initials";
import { useFormats } from "../../components/useFormats";
import { blocksIn, titleSpans } from "../../state/articleText";
import { useStorePart } from "../../state/store";
import { createTextView, EMPTY_SCENE, type PassageStyle, type Scene, type TextView } from "../../textview";
import { Lanes, type Place, placesOf } from "./Lanes";

// Settled cases are quiet; open ones are what one looks for. Types show in the lanes, only while open.
const LINE = { tint: "transparent", style: "solid" };
const STYLES: PassageStyle[] = [
  { ...LINE, name: "settled", line: "var(--line-2)", weight: "1px" },
  { ...LINE, name: "open", line: "var(--ink)", weight: "1.5px" },
];

function sceneOf({ review, at, draft }: ReviewState): Scene {
  const current = review.cases.find((one) => one.id === at);
  return {
    ...EMPTY_SCENE,
    passages: review.cases.map((one) => ({
      id: one.id,
      ...stretchOf(one),
      style: isOpen(one) ? "open" : "settled",
      code: "",
      suggested: false,
    })),
    range: draft ?? (current ? stretchOf(current) : null),
    furniture: review.article.segments.filter(({ kind }) => kind === "boilerplate"),
  };
}

/** Whether all cases stand where they stood: most decisions move nothing. */
function samePlaces(before: Case[], now: Case[]): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    before.every((one, index) => {
      const other = now[index];
      if (one === other) return true;
      const [a, b] = [stretchOf(one), other && stretchOf(other)];
      return one.id === other?.id && a.start === b?.start && a.end === b.end;
    })
  );
}

interface ReviewTextProps {
  session: ReviewSession;
  nameOf: (username: string) => string;
}

/** The article with a lane for each annotator beside it. */
export function ReviewText({ session, nameOf }: ReviewTextProps) {
  const { t, i18n } = useTranslation("review");
  const { date } = useFormats();
  const { article, annotators } = useStorePart(session, (state) => state.review);
  const body = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<Place[]>([]);

  useEffect(() => {
    if (!body.current || !lanes.current) return;
    const host = lanes.current;
    const measure = () => setPlaces(placesOf(session.get().review.cases, view, host));
    const { article: text } = session.get().review;
    const view: TextView = createTextView({
      body: body.current,
      offsets: session.offsets,
      words: session.words,
      segments: blocksIn(text),
      hidden: titleSpans(text, session.offsets),
      styles: STYLES,
      events: {
        onPick: ([first]) => {
          if (first && session.get().mode !== "fix") session.open(first);
        },
        onSelect: (span) => {
          if (span) changeDraft(session, (draft) => ({ ...draft, ...span }));
        },
        onLayout: measure,
      },
    });
    let shown: ReviewState | null = null;
    const draw = () => {
      const state = session.get();
      const before = shown;
      shown = state;
      // Typing a reason changes nothing in the text.
      const drawn = before && before.review === state.review && before.at === state.at && before.draft === state.draft;
      if (drawn) return;
      view.update(sceneOf(state));
      const current = session.current();
      if (current && before?.at !== state.at) view.reveal(stretchOf(current));
      if (!before || !samePlaces(before.review.cases, state.review.cases)) measure();
    };
    draw();
    const stop = session.subscribe(draw);
    return () => {
      stop();
      view.destroy();
    };
  }, [session]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="pane review-paper" aria-label={t("article")} tabIndex={0}>
      <div className={annotators.length > 3 ? "rcol many" : "rcol"}>
        <div className="lhead">
          {annotators.map((name) => (
            <span className="av" key={name} title={nameOf(name)}>
              {initialsOf(nameOf(name))}
            </span>
          ))}
        </div>
        <div className="lanes" ref={lanes} aria-hidden="true">
          <Lanes session={session} places={places} />
        </div>
        <article className="art" lang={article.language} dir="auto">
          <h1>{article.title}</h1>
          <p className="facts" lang={i18n.language}>
            {article.source && <span>{article.source}</span>}
            {article.published_at && <time dateTime={article.published_at}>{date(article.published_at)}</time>}
            <span>{t("annotators", { count: annotators.length })}</span>
          </p>
          <div className="body read" ref={body} />
        </article>
      </div>
    </section>
  );
}
