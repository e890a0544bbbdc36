import { useTranslation } from "react-i18next";
import type { RuleExample } from "../../api/types";
import { Icon } from "../../components/Icon";
import { useFaultWords } from "../../components/useFaultWords";
import { piecesOf } from "../../state/pack/highlights";
import type { Desk } from "./useDesk";

/** Sentences that the rule must match and must not: what each of them did at the last check. */
export function Examples({ desk }: { desk: Desk }) {
  const { t } = useTranslation("rules");
  const words = useFaultWords();
  const { block, checked, rules, base } = desk;
  if (!block) return null;
  const rule = rules.find(({ id }) => id === block.id);
  const tried: RuleExample[] | undefined = checked?.examples.filter((example) => example.rule === block.id);
  const shown = tried?.length
    ? tried
    : [
        ...(rule?.examples.match ?? []).map((sentence) => ({ kind: "match" as const, sentence })),
        ...(rule?.examples.no_match ?? []).map((sentence) => ({ kind: "no_match" as const, sentence })),
      ].map((example) => ({
        ...example,
        passes: true,
        hits: [],
        reason: "",
        code: "",
        params: {},
        rule: block.id,
        line: null,
      }));
  const passing = shown.filter(({ passes }) => passes).length;
  // What is published has passed; what cannot be read was not tried.
  const known = (tried?.length ?? 0) > 0 || (!desk.writable && shown.length > 0);
  return (
    <section className="rule-part" aria-labelledby="examples">
      <div className="row">
        <h2 id="examples">{t("examples.title")}</h2>
        <span className={passing < shown.length ? "small bad" : "small dim"}>
          {known ? t("examples.pass", { passing, count: shown.length }) : desk.isChecked && t("examples.untried")}
        </span>
      </div>
      <ul className="tests">
        {shown.map((example, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand in a list twice
          <li key={`${example.sentence} ${index}`} className={example.passes ? undefined : "bad"}>
            {known ? <Icon name={example.passes ? "check" : "close"} /> : <span />}
            <span className="sr">{known && t(example.passes ? "examples.passes" : "examples.fails")}</span>
            <span className="dim">{t(`examples.${example.kind}`)}</span>
            <span>
              <span className="read" lang={rule?.lang ?? base.pack.language}>
                <Sentence example={example} />
              </span>
              {!example.passes && example.reason && (
                <span className="small why">{words({ ...example, message: example.reason })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ example }: { example: Pick<RuleExample, "sentence" | "hits"> }) {
  const hits = example.hits.map(([start = 0, end = 0]) => ({ start, end, first: start, last: end }));
  return piecesOf(example.sentence, 0, [...example.sentence].length, hits, []).map(({ look, text, start }) =>
    look === "cue" ? (
      <b className="cue" key={start}>
        {text}
      </b>
    ) : (
      text
    ),
  );
}
