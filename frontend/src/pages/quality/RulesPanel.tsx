import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RuleScore, Scorecard } from "../../api/types";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { SearchBox } from "../../components/SearchBox";
import { useFormats } from "../../components/useFormats";
import { useShares } from "../../components/useShares";
import { Interval } from "./Interval";
import { OUTCOMES, TextsLink } from "./Outcomes";
import { earlierVersion, whyNoPrecision } from "./reasons";
import { COLUMNS, type Column, type Order, sorted, startOf } from "./sorting";

interface RulesPanelProps {
  slug: string;
  card: Scorecard;
  onVersion: (version: number) => void;
}

/** Every rule of a version: what became of what it proposed. */
export function RulesPanel({ slug, card, onVersion }: RulesPanelProps) {
  const { t } = useTranslation("quality");
  const [order, setOrder] = useState<Order>(startOf("precision"));
  const [query, setQuery] = useState("");
  const words = query.trim().toLowerCase();
  const rules = useMemo(
    () => sorted(card.rules, order).filter(({ rule }) => rule.toLowerCase().includes(words)),
    [card.rules, order, words],
  );
  const earlier = earlierVersion(card.versions, card);
  return (
    <section className="panel scorecards" aria-labelledby="scorecards">
      <header className="row wrap">
        <h2 id="scorecards">{t("rules.title")}</h2>
        <select
          className="select quiet"
          aria-label={t("rules.version")}
          value={card.version}
          onChange={(event) => onVersion(Number(event.target.value))}
        >
          {card.versions.map(({ version, name, in_force }) => (
            <option key={version} value={version}>
              {t(in_force ? "rules.oneInForce" : "rules.one", { name, version })}
            </option>
          ))}
        </select>
        <span className="end">
          <SearchBox label={t("rules.find")} value={query} onChange={setQuery} />
        </span>
      </header>
      {earlier !== undefined && card.rules.every(({ precision }) => precision === null) && (
        <div className="body row wrap">
          <span className="ink2">{t("rules.undecided", { version: card.version })}</span>
          <Button onClick={() => onVersion(earlier)}>{t("rules.earlier", { version: earlier })}</Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which must work by keyboard */}
      <section className="body scroll" tabIndex={0} aria-label={t("rules.table")}>
        <table className="tbl">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head key={column} column={column} order={order} onOrder={setOrder} />
              ))}
              <th scope="col">{t("rules.interval")}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((score) => (
              <Row key={score.rule} slug={slug} version={card.version} language={card.language} score={score} />
            ))}
          </tbody>
        </table>
        {rules.length === 0 && <Empty title={t("rules.noMatch")} />}
      </section>
      <p className="foot small dim">{t("rules.foot")}</p>
    </section>
  );
}

function Head({ column, order, onOrder }: { column: Column; order: Order; onOrder: (order: Order) => void }) {
  const { t } = useTranslation("quality");
  const on = order.by === column;
  return (
    <th
      scope="col"
      className={column === "rule" ? undefined : "num"}
      aria-sort={on ? (order.down ? "descending" : "ascending") : undefined}
    >
      <button
        type="button"
        className={on ? "sort on" : "sort"}
        onClick={() => onOrder(on ? { by: column, down: !order.down } : startOf(column))}
      >
        {t(`column.${column}`)}
        <span aria-hidden="true">{on ? (order.down ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}

interface RowProps {
  slug: string;
  version: number;
  language: string;
  score: RuleScore;
}

function Row({ slug, version, language, score }: RowProps) {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const { share, range } = useShares();
  const link = (answer: (typeof OUTCOMES)[number] | "fired", count: number) => (
    <TextsLink slug={slug} version={version} rule={score.rule} answer={answer} count={count}>
      {number(count)}
    </TextsLink>
  );
  return (
    <tr className="hov">
      <th scope="row">
        <Link
          className="mono"
          to="/projects/$slug/rules"
          params={{ slug }}
          search={{ rule: score.rule, language }}
          title={score.rule}
        >
          {score.rule}
        </Link>
        {!score.suggests && <span className="tag">{t("rules.off")}</span>}
        {(score.truncated ?? 0) > 0 && (
          <span className="small warn cutoff">{t("truncated", { count: score.truncated ?? 0 })}</span>
        )}
      </th>
      <td className="num">{link("fired", score.fired)}</td>
      {OUTCOMES.map((name) => (
        <td className="num" key={name}>
          {link(name, score[name])}
        </td>
      ))}
      {score.precision ? (
        <>
          <td className="num strong">{share(score.precision.value)}</td>
          <td className="nowrap">
            <Interval share={score.precision} />{" "}
            <span className="small dim">
              {t("within", { ...range(score.precision), n: number(score.precision.n) })}
            </span>
          </td>
        </>
      ) : (
        <td className="small dim why" colSpan={2}>
          {t(`why.${whyNoPrecision(score)}`)}{" "}
          {score.compared > 0 && (
            <TextsLink slug={slug} version={version} rule={score.rule} answer="matched" count={score.matched}>
              {t("hidden", { count: score.matched, of: score.compared })}
            </TextsLink>
          )}
        </td>
      )}
    </tr>
  );
}
