import { useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { setSpan } from "../../actions/label/edges";
import { pick } from "../../actions/label/moves";
import { point } from "../../actions/label/pointing";
import { cuesIn, labelsOf } from "../../actions/label/rows";
import type { LabelSession, LabelState } from "../../actions/label/session";
import type { Article } from "../../api/types";
import { formatDate } from "../../i18n/format";
import { blocksIn, directionOf, titleSpans } from "../../state/articleText";
import { titleIn, typeClass, typeDimension, valueIn } from "../../state/codebook";
import { looksOf } from "../../state/codebookStyles";
import { useStore, useStorePart } from "../../state/store";
import { createTextView, type Scene, type Span, type TextView } from "../../textview";

/** `say` names a label for those who hear it. */
function sceneOf(session: LabelSession, state: LabelState, say: (type: string, suggested: boolean) => string): Scene {
  const dimension = typeDimension(session.workspace.codebook);
  const passages = session.rows().map((row) => {
    const type = labelsOf(row)[dimension.name] ?? "";
    const place = state.dragged?.id === row.id ? state.dragged.span : row;
    return {
      id: row.id,
      start: place.start,
      end: place.end,
      style: typeClass(type).slice(3),
      code: valueIn(dimension, type)?.code ?? "",
      suggested: row.kind === "suggested",
      said: state.reading ? say(type, row.kind === "suggested") : undefined,
      flagged: row.kind === "own" && row.draft.flagged,
    };
  });
  const row = session.selectedRow();
  const place = (field: "holder" | "target"): Span[] => {
    if (state.pointing === field && state.pointed) return [state.pointed];
    const span = row?.kind === "own" ? row.draft[`${field}Span`] : null;
    return span ? [{ start: span[0], end: span[1] }] : [];
  };
  const furniture = session.workspace.article.segments.filter(({ kind }) => kind === "boilerplate");
  return {
    passages,
    selected: state.selected,
    cursor: session.sentences[state.cursor] ?? null,
    range: state.range,
    cues: row ? cuesIn(session.suggestions, row) : [],
    holders: place("holder"),
    targets: place("target"),
    furniture,
    found: [...session.found],
    lints: session.rows().flatMap((one) => (one.kind === "own" ? session.lintsOf(one.draft) : [])),
  };
}

function Facts({ article }: { article: Article }) {
  const { t, i18n } = useTranslation("label");
  return (
    <p className="facts" lang={i18n.language}>
      {article.source && <span>{article.source}</span>}
      {article.published_at && (
        <time dateTime={article.published_at}>{formatDate(article.published_at, i18n.language)}</time>
      )}
      {article.author && <span>{article.author}</span>}
      {article.story && <span>{t("article.story", { story: article.story })}</span>}
      {/^https?:/.test(article.url) && (
        <a className="lnk" href={article.url} target="_blank" rel="noreferrer">
          {t("article.original")}
        </a>
      )}
    </p>
  );
}

/** On paper only: what the colours and lines mean. */
function Legend({ session }: { session: LabelSession }) {
  const { t, i18n } = useTranslation("label");
  useStore(session);
  const dimension = typeDimension(session.workspace.codebook);
  const used = new Set(session.rows().map((row) => labelsOf(row)[dimension.name]));
  if (used.size === 0) return null;
  return (
    <aside className="legend" aria-label={t("article.legend")} lang={i18n.language}>
      <ul>
        {dimension.values
          .filter(({ value }) => used.has(value))
          .map(({ value, code, title }) => (
            <li key={value}>
              <mark className={typeClass(value)}>{code}</mark> {titleIn(i18n.language, title, value)}
            </li>
          ))}
      </ul>
    </aside>
  );
}

/** The article with its passages on it. React draws the title; the text surface owns the paragraphs. */
export function ArticlePane({ session }: { session: LabelSession }) {
  const { t, i18n } = useTranslation("label");
  const { article, codebook } = session.workspace;
  const reading = useStorePart(session, (state) => state.reading);
  const { language } = i18n;
  const body = useRef<HTMLDivElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const styles = useMemo(() => looksOf(codebook), [codebook]);

  // Before the page is painted: its first frame has the text on it.
  useLayoutEffect(() => {
    if (!body.current || !gutter.current) return;
    const view: TextView = createTextView({
      body: body.current,
      gutter: gutter.current,
      offsets: session.offsets,
      words: session.words,
      segments: blocksIn(article),
      hidden: titleSpans(article, session.offsets),
      styles,
      marks: reading,
      events: {
        onPick: (ids, at) => pick(session, ids, at),
        onHover: session.hovered.set,
        onSelect: (span) => {
          if (!session.writable) return;
          if (span && point(session, span)) document.getSelection()?.removeAllRanges();
          else session.patch({ range: span, selected: null, field: null });
        },
        onResize: session.writable
          ? (id, span, done) => {
              if (done) setSpan(session, span);
              else session.patch({ dragged: { id, span } });
            }
          : undefined,
      },
    });
    const dimension = typeDimension(codebook);
    const say = (type: string, suggested: boolean) => {
      const title = titleIn(language, valueIn(dimension, type)?.title, type);
      return t(suggested ? "article.markSuggested" : "article.mark", { title });
    };
    let shown: LabelState | null = null;
    const draw = () => {
      const state = session.get();
      view.update(sceneOf(session, state, say));
      const moved = shown !== null && (shown.cursor !== state.cursor || shown.selected !== state.selected);
      const place = session.selectedRow() ?? session.sentences[state.cursor];
      if (place && (moved || (shown === null && session.found.length > 0))) view.reveal(place);
      shown = state;
    };
    draw();
    const stop = session.subscribe(draw);
    const leave = session.hovered.subscribe(() => {
      const id = session.hovered.get();
      view.hover(id);
      body.current?.classList.toggle("over", id !== null);
    });
    return () => {
      stop();
      leave();
      view.destroy();
    };
  }, [session, article, codebook, styles, reading, language, t]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <section className="pane paper" aria-label={t("article.pane")} tabIndex={0}>
      <div className="sheet-col" dir={directionOf(article.text)}>
        <div className="gut" ref={gutter} aria-hidden="true" />
        <article className="art" lang={article.language} dir="auto">
          <h1>{article.title}</h1>
          <Facts article={article} />
          <Legend session={session} />
          <div className="body read" ref={body} />
        </article>
      </div>
    </section>
  );
}
