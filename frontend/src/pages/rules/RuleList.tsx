import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RuleScore } from "../../api/types";
import { SearchBox } from "../../components/SearchBox";
import { useFormats } from "../../components/useFormats";
import { useShares } from "../../components/useShares";
import type { RuleGroup } from "../../state/pack/listing";
import { isCounted } from "../quality/sorting";

interface RuleListProps {
  groups: RuleGroup[];
  total: number;
  current: string | null;
  onShow: (id: string) => void;
  query: string;
  onQuery: (words: string) => void;
  place: RefObject<HTMLInputElement | null>;
  scores: Map<string, RuleScore>;
  faulty: Set<string>;
}

export function RuleList(props: RuleListProps) {
  const { groups, total, current, onShow, query, onQuery, place, scores, faulty } = props;
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const { share } = useShares();
  const pane = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words bring other rows
  useEffect(() => {
    if (current === null) return;
    const row = pane.current?.querySelector("[aria-current]");
    if (!pane.current || !row) return;
    // The pane alone: scrollIntoView would move the window with it.
    const [frame, place] = [pane.current.getBoundingClientRect(), row.getBoundingClientRect()];
    const heads = pane.current.querySelector(".rules-find")?.clientHeight ?? 0;
    const above = frame.top + heads - place.top;
    const below = place.bottom - frame.bottom;
    if (above > 0) pane.current.scrollTop -= above + place.height;
    else if (below > 0) pane.current.scrollTop += below + place.height;
  }, [current, query]);

  // One stop for Tab, arrows for the rest: hundreds of rules would stand between the keyboard and the editor.
  const ids = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  const reachable = current !== null && ids.includes(current) ? current : ids[0];
  const moveBy = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows: (Element | null)[] = [...(pane.current?.querySelectorAll("button.r") ?? [])];
    const at = rows.indexOf(document.activeElement);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    const next = rows[at + by];
    if (next instanceof HTMLElement) next.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <nav className="pane rules-list" aria-label={t("title")} tabIndex={0} ref={pane} onKeyDown={moveBy}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Enter from the field that it holds */}
      <div
        className="rules-find"
        onKeyDown={(event) => {
          const [first] = groups.flatMap(({ rules }) => rules);
          if (event.key === "Enter" && first) onShow(first.id);
        }}
      >
        <SearchBox label={t("find")} value={query} onChange={onQuery} place={place} />
        <div className="r heads" aria-hidden="true">
          <span>{t("list.rule")}</span>
          <span className="num">{t("list.precision")}</span>
          <span className="num">{t("list.fired")}</span>
        </div>
      </div>
      {groups.map(({ name, rules }) => (
        <section key={name} aria-label={t(`group.${name}`)}>
          <h2>
            {t(`group.${name}`)}
            <span className="dim">{rules.length}</span>
          </h2>
          <ul>
            {rules.map((rule, index) => {
              const score = scores.get(rule.id);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a faulty text may hold an id twice
                <li key={`${rule.id} ${index}`}>
                  <button
                    type="button"
                    className={rule.suggests ? "r" : "r off"}
                    aria-current={rule.id === current || undefined}
                    tabIndex={rule.id === reachable ? 0 : -1}
                    onClick={() => onShow(rule.id)}
                    title={rule.id}
                  >
                    <span className="name">
                      <span className="mono cut">{rule.id || t("list.nameless")}</span>
                      {!rule.suggests && <span className="tag">{t("list.off")}</span>}
                      {faulty.has(rule.id) && <span className="tag bad">{t("list.fault")}</span>}
                    </span>
                    <span className="num">
                      {score?.precision && (
                        <>
                          <span className="sr">{t("list.precisionIs")} </span>
                          {share(score.precision.value)}
                        </>
                      )}
                    </span>
                    <span className="num">
                      {score && isCounted(score) && (
                        <>
                          <span className="sr">{t("list.firedIs")} </span>
                          {number(score.fired)}
                        </>
                      )}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p className="nothing">{total === 0 ? t("list.none") : t("list.noMatch")}</p>}
    </nav>
  );
}
