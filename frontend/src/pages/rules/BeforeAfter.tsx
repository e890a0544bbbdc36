import { useTranslation } from "react-i18next";
import type { Preview, Share } from "../../api/types";
import { useShares } from "../../components/useShares";

interface BeforeAfterProps {
  scores: NonNullable<Preview["scores"]>;
  /** Gold articles that were scored. */
  gold: number;
  before: number;
  after: number;
}

// Passages first; then the codebook's order, as the server gives it.
const first = ([name]: [string, unknown]) => (name === "passage" ? 0 : 1);

/** Precision and recall per dimension, before and after. */
export function BeforeAfter({ scores, gold, before: from, after: to }: BeforeAfterProps) {
  const { t } = useTranslation("rules");
  const rows = Object.entries(scores).sort((a, b) => first(a) - first(b));
  return (
    <>
      <table className="tbl before-after">
        <caption className="sr">{t("table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("table.dimension")}</th>
            <th scope="colgroup" className="num" colSpan={3}>
              {t("table.precision", { from, to })}
            </th>
            <th scope="colgroup" className="num" colSpan={3}>
              {t("table.recall", { from, to })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { before, after }]) => (
            <tr key={name}>
              <th scope="row">{name === "passage" ? t("table.passage") : name}</th>
              <Pair before={before.precision} after={after.precision} />
              <Pair before={before.recall} after={after.recall} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small dim">{t("table.foot", { count: gold })}</p>
    </>
  );
}

/** The interval is there on pointing, and for those who listen. */
function Told({ value, words }: { value: string; words: string }) {
  return (
    <>
      {value} <span className="sr">({words})</span>
    </>
  );
}

function Pair({ before, after }: { before: Share | null; after: Share | null }) {
  const { t } = useTranslation("rules");
  const { share, delta, range } = useShares();
  const told = (one: Share) => t("table.told", { ...range(one), n: one.n });
  if (!before && !after) {
    return (
      <td className="num dim" colSpan={3}>
        {t("table.none")}
      </td>
    );
  }
  const moved = before && after ? delta(before.value, after.value) : "";
  const look = moved.startsWith("+") ? "good" : moved.startsWith("−") ? "bad" : "dim";
  return (
    <>
      <td className="num dim" title={before ? told(before) : undefined}>
        {before ? <Told value={share(before.value)} words={told(before)} /> : t("table.none")}
      </td>
      <td className="num" title={after ? told(after) : undefined}>
        {after ? <Told value={share(after.value)} words={told(after)} /> : t("table.none")}
      </td>
      <td className={`num med ${look}`}>
        {moved === "·" ? (
          <>
            <span aria-hidden="true">{moved}</span>
            <span className="sr">{t("table.same")}</span>
          </>
        ) : (
          moved
        )}
      </td>
    </>
  );
}
