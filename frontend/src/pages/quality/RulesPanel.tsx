import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scorecard } from "../../api/types";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { SearchBox } from "../../components/SearchBox";
import { useFormats } from "../../components/useFormats";
import { FoldedRules } from "./FoldedRules";
import { RuleRow } from "./RuleRow";
import { earlierVersion } from "./reasons";
import { COLUMNS, type Column, type Order, parted, sorted, startOf } from "./sorting";

interface RulesPanelProps {
  slug: string;
  card: Scorecard;
  onVersion: (version: number) => void;
}

/** Every rule of a version: what became of what it proposed. */
export function RulesPanel({ slug, card, onVersion }: RulesPanelProps) {
  const { t } = useTranslation("quality");
  const { number } = useFormats();
  const [order, setOrder] = useState<Order>(startOf("precision"));
  const [query, setQuery] = useState("");
  const words = query.trim().toLowerCase();
  const { fired, unfired, uncounted } = useMemo(() => {
    const found = card.rules.filter(({ rule }) => rule.toLowerCase().includes(words));
    const { fired, ...apart } = parted(found);
    return { fired: sorted(fired, order), ...apart };
  }, [card.rules, order, words]);
  const found = fired.length + unfired.length + uncounted.length;
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
      {fired.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which must work by keyboard
        <section className="body scroll" tabIndex={0} aria-label={t("rules.table")}>
          <table className="tbl">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <Head key={column} column={column} order={order} onOrder={setOrder} />
                ))}
              </tr>
            </thead>
            <tbody>
              {fired.map((score) => (
                <RuleRow key={score.rule} slug={slug} version={card.version} language={card.language} score={score} />
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <div className="body">
          {words === "" ? (
            <Empty title={t("rules.noneFired")}>{t("rules.noneFiredWhy")}</Empty>
          ) : (
            <Empty title={t(found === 0 ? "rules.noMatch" : "rules.noneFiredOfThese")} />
          )}
        </div>
      )}
      <FoldedRules
        {...{ slug, language: card.language, rules: unfired, open: words !== "" }}
        title={t("rules.unfired", { count: unfired.length, shown: number(unfired.length) })}
      />
      <FoldedRules
        {...{ slug, language: card.language, rules: uncounted, open: words !== "" }}
        title={t("rules.uncounted", { count: uncounted.length, shown: number(uncounted.length) })}
      />
      {fired.length > 0 && <p className="foot small dim">{t("rules.foot")}</p>}
    </section>
  );
}

function Head({ column, order, onOrder }: { column: Column; order: Order; onOrder: (order: Order) => void }) {
  const { t } = useTranslation("quality");
  const on = order.by === column;
  return (
    <>
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
      {column === "precision" && <th scope="col">{t("rules.interval")}</th>}
    </>
  );
}
