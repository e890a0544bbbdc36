import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { holderOf, isReserved, keysOf, slotOf } from "../../actions/keymap";
import { type KeyCommand, keyGroups, labelKeys, pagesOf } from "../../actions/keyPages";
import { keyOf, shownKey } from "../../actions/keys";
import { codebookQuery, projectsQuery } from "../../api/projects";
import { Button } from "../../components/Button";
import { Kbd } from "../../components/Kbd";
import { Segmented } from "../../components/Segmented";
import { useCommandTitle } from "../../components/useCommandTitle";
import { changePreferences, chooseKey, preferences } from "../../state/preferences";
import { useStore } from "../../state/store";

/** Codebooks of this many projects tell which labels there are. */
const ASKED = 8;

const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph"]);

/** Hands the next key press to `take`, before anybody else has it. */
function useNextKey(waiting: boolean, take: (key: string) => void) {
  useEffect(() => {
    if (!waiting) return;
    const press = (event: KeyboardEvent) => {
      if (MODIFIERS.has(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      take(keyOf(event));
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [waiting, take]);
}

/** The labels of the codebooks that this person works with. */
function useLabelKeys(): KeyCommand[] {
  const { i18n } = useTranslation();
  const projects = useQuery(projectsQuery);
  const asked = (projects.data?.results ?? []).slice(0, ASKED);
  const answers = useQueries({ queries: asked.map(({ slug }) => codebookQuery(slug)) });
  return labelKeys(
    answers.flatMap(({ data }) => data ?? []),
    i18n.language,
  );
}

function KeyRow({ command, pages }: { command: KeyCommand; pages: KeyCommand[][] }) {
  const { t } = useTranslation("account");
  const titleOf = useCommandTitle();
  const choices = useStore(preferences);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const title = titleOf(command);
  const keys = keysOf(command, choices);

  useNextKey(waiting, (key) => {
    setWaiting(false);
    setRefusal(null);
    if (key === "Escape") return;
    const holder = holderOf(pages, command, key, choices);
    if (isReserved(key) && key !== command.keys[0]) setRefusal(t("reserved", { key: shownKey(key) }));
    else if (holder) setRefusal(t("taken", { key: shownKey(key), title: titleOf(holder) }));
    else chooseKey(slotOf(command), key === command.keys[0] ? null : key);
  });

  return (
    <li>
      <span>{title}</span>
      <span className="row">
        {keys.length === 0 ? (
          <span className="dim">{t("none")}</span>
        ) : (
          keys.map((key) => <Kbd key={key}>{shownKey(key)}</Kbd>)
        )}
        {keys.length > 0 && <span className="sr">{keys.map(shownKey).join(", ")}</span>}
      </span>
      <span className="row">
        <button
          type="button"
          className="btn quiet"
          aria-label={t("changeOf", { title })}
          aria-pressed={waiting}
          onClick={() => setWaiting(true)}
          onBlur={() => setWaiting(false)}
        >
          {t("change")}
        </button>
        {choices.keys[slotOf(command)] !== undefined && (
          <button
            type="button"
            className="btn quiet"
            aria-label={t("resetOf", { title })}
            onClick={() => chooseKey(slotOf(command), null)}
          >
            {t("reset")}
          </button>
        )}
      </span>
      <span className={refusal ? "said bad" : "said dim"} role="status">
        {waiting ? t("press") : refusal}
      </span>
    </li>
  );
}

/** Every command of every page with its keys, to be changed by pressing another one. */
export function KeysSection() {
  const { t } = useTranslation("account");
  const { letters, keys } = useStore(preferences);
  const labels = useLabelKeys();
  const pages = useMemo(() => pagesOf(labels), [labels]);
  return (
    <section aria-labelledby="account-keys">
      <h2 id="account-keys">{t("keys")}</h2>
      <div className="settings">
        <span className="lab">{t("letters")}</span>
        <Segmented<"on" | "off">
          label={t("letters")}
          value={letters ? "on" : "off"}
          onChange={(chosen) => changePreferences({ letters: chosen === "on" })}
          choices={[
            { value: "on", title: t("lettersOn") },
            { value: "off", title: t("lettersOff") },
          ]}
        />
      </div>
      <p className="dim">{t("lettersHow")}</p>
      {keyGroups(labels)
        .filter(({ commands }) => commands.length > 0)
        .map(({ name, commands }) => (
          <div key={name} className="keygroup">
            <h3 id={`account-keys-${name}`}>{t(`groups.${name}`)}</h3>
            <ul className="keylist" aria-labelledby={`account-keys-${name}`}>
              {commands.map((command) => (
                <KeyRow key={slotOf(command)} command={command} pages={pages} />
              ))}
            </ul>
          </div>
        ))}
      {Object.keys(keys).length > 0 && <Button onClick={() => changePreferences({ keys: {} })}>{t("resetAll")}</Button>}
    </section>
  );
}
