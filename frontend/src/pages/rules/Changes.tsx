import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Codebook, Preview, PreviewChange } from "../../api/types";
import { CuedQuote } from "../../components/CuedQuote";
import { LabelValue } from "../../components/LabelValue";
import { Segmented } from "../../components/Segmented";
import { type LabelChange, labelChanges, labelsInOrder, tellingCues } from "../../state/pack/changesShown";
import type { ChangeKind, PreviewDesk } from "./usePreview";

interface ChangesProps {
  slug: string;
  /** Of the articles. */
  language: string;
  codebook: Codebook;
  result: Preview;
  preview: PreviewDesk;
  current: number | null;
  onCurrent: (index: number) => void;
}

const KINDS: ChangeKind[] = ["all", "gained", "lost", "changed"];
const SIGNS = { gained: ["+", "good"], lost: ["−", "bad"], changed: ["±", "ink2"] } as const;

/** What of a run is shown: all changes, or one kind. */
export function shownChanges(result: Preview | null, kind: ChangeKind): PreviewChange[] {
  return (result?.changes ?? []).filter((change) => kind === "all" || change.kind === kind);
}

/** Passages that the draft gains, loses or labels anew, with gold beside them. */
export function Changes({ slug, language, codebook, result, preview, current, onCurrent }: ChangesProps) {
  const { t } = useTranslation("rules");
  const { counts } = result;
  const countOf = (kind: ChangeKind) => (kind === "all" ? counts.gained + counts.lost + counts.changed : counts[kind]);
  const shown = shownChanges(result, preview.kind);
  return (
    <section aria-labelledby="changes">
      <div className="h wrap">
        <h2 id="changes">{t("changes.title")}</h2>
        <span className="end">
          <Segmented
            label={t("changes.kind")}
            value={preview.kind}
            onChange={preview.setKind}
            choices={KINDS.map((kind) => ({ value: kind, title: t(`changes.${kind}`), count: countOf(kind) }))}
          />
        </span>
      </div>
      {shown.length === 0 && (
        <p className="small ink2">
          {countOf("all") === 0 ? t("changes.nothing", { count: result.articles }) : t("changes.none")}
        </p>
      )}
      <ol className="chg">
        {shown.map((change, index) => (
          <li key={`${change.article} ${change.kind} ${change.start} ${change.end}`} data-change={index}>
            <Link
              to="/projects/$slug/label/$article"
              params={{ slug, article: change.article }}
              lang={language}
              className="read"
              aria-current={index === current || undefined}
              onFocus={() => onCurrent(index)}
            >
              <CuedQuote quote={change.quote} start={change.start} end={change.end} cues={tellingCues(change)} />
            </Link>
            <ChangeLine codebook={codebook} change={change} known={result.gold === result.articles} />
            <p className="small dim cut">{change.title}</p>
          </li>
        ))}
      </ol>
      {shown.length > 0 && shown.length < countOf(preview.kind) && (
        <p className="small dim">{t("changes.more", { count: countOf(preview.kind) - shown.length })}</p>
      )}
    </section>
  );
}

function ChangeLine({ codebook, change, known }: { codebook: Codebook; change: PreviewChange; known: boolean }) {
  const { t } = useTranslation("rules");
  const [sign, look] = SIGNS[change.kind];
  const moved = labelChanges(codebook, change);
  const Whole = change.kind === "lost" ? "del" : "ins";
  return (
    <div className="row wrap line">
      <span className={`sym ${look}`} aria-hidden="true">
        {sign}
      </span>
      <span className="sr">{t(`changes.${change.kind}`)}</span>
      {change.kind === "changed"
        ? moved.map((one) => <Change key={one.name} codebook={codebook} change={one} />)
        : labelsInOrder(codebook, (change.before ?? change.after)?.labels ?? {}).map(({ dimension, value }) => (
            <Whole key={dimension.name}>
              <LabelValue codebook={codebook} dimension={dimension} value={value} />
            </Whole>
          ))}
      <GoldBeside codebook={codebook} change={change} known={known} />
    </div>
  );
}

function Change({ codebook, change }: { codebook: Codebook; change: LabelChange }) {
  const { t } = useTranslation("rules");
  const { dimension, name, before, after } = change;
  const shown = (value: string) =>
    dimension && value ? (
      <LabelValue codebook={codebook} dimension={dimension} value={value} />
    ) : (
      value || t("changes.empty")
    );
  return (
    <span className="row">
      {!dimension && (
        <span className="dim">{t(name === "target" ? "changes.field.target" : "changes.field.holder")}</span>
      )}
      {before && <del>{shown(before)}</del>}
      {before && after && <span className="dim">{t("changes.to")}</span>}
      {after && <ins>{shown(after)}</ins>}
    </span>
  );
}

function GoldBeside({ codebook, change, known }: { codebook: Codebook; change: PreviewChange; known: boolean }) {
  const { t, i18n } = useTranslation("rules");
  const { gold, after } = change;
  if (!gold) return known ? <span className="dim gold">{t("changes.goldNone")}</span> : null;
  const differing = labelsInOrder(codebook, gold.labels, i18n.language).filter(
    ({ dimension, value }) => after?.labels[dimension.name] !== value,
  );
  return (
    <span className="dim gold">
      {after && differing.length === 0
        ? t("changes.goldSame")
        : t("changes.gold", { labels: differing.map(({ title }) => title).join(", ") })}
    </span>
  );
}
