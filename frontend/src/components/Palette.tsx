import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BoundCommand } from "../actions/commands";
import { shownKey } from "../actions/keys";
import { Dialog } from "./Dialog";
import { Kbd } from "./Kbd";
import { useCommandTitle } from "./useCommandTitle";

interface PaletteProps {
  commands: BoundCommand[];
  onClose: () => void;
}

/** Finds and does what can be done now, by name. */
export function Palette({ commands, onClose }: PaletteProps) {
  const { t } = useTranslation();
  const titleOf = useCommandTitle();
  const list = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const wanted = query.trim().toLowerCase();
  const found = commands.filter((command) => command.enabled() && titleOf(command).toLowerCase().includes(wanted));
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (command: BoundCommand | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that a command may take it.
    setTimeout(command.run, 0);
  };

  return (
    <Dialog title={t("paletteTitle")} onClose={onClose}>
      <input
        className="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        aria-label={t("paletteInput")}
        placeholder={t("find")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt((now) => Math.min(now + 1, found.length - 1));
          else if (event.key === "ArrowUp") setAt((now) => Math.max(now - 1, 0));
          else if (event.key === "Enter") run(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <div className="pal" role="listbox" id={list} aria-label={t("paletteTitle")}>
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above holds the focus and its keys
          <div
            key={command.id}
            ref={command === chosen ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            id={`${list}-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            onClick={() => run(command)}
          >
            <span>{titleOf(command)}</span>
            {command.keys[0] && <Kbd>{shownKey(command.keys[0])}</Kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="dim">{t("paletteEmpty", { query })}</p>}
    </Dialog>
  );
}
