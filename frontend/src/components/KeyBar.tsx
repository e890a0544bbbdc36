import { useTranslation } from "react-i18next";
import type { BoundCommand } from "../actions/commands";
import { shownKey } from "../actions/keys";
import { Kbd } from "./Kbd";
import { useCommandScope } from "./useCommands";
import { useTooltip } from "./useTooltip";

const MOST_SLOTS = 9;

interface Slot {
  hint: NonNullable<BoundCommand["hint"]>;
  commands: BoundCommand[];
}

function slotsOf(commands: BoundCommand[]): Slot[] {
  const slots: Slot[] = [];
  for (const command of commands) {
    if (!command.hint || !command.enabled()) continue;
    const slot = slots.find((candidate) => candidate.hint === command.hint);
    if (slot) slot.commands.push(command);
    else slots.push({ hint: command.hint, commands: [command] });
  }
  return slots.slice(0, MOST_SLOTS - 1);
}

// Ten number keys are told as 1 … 0.
function keysOf(slot: Slot): string[] {
  const keys = slot.commands.flatMap((command) => command.keys.slice(0, 1)).map(shownKey);
  return keys.length > 4 ? [keys[0] ?? "", "…", keys.at(-1) ?? ""] : keys;
}

/** What can be pressed now, at most nine, `?` last. `version` changes when what is enabled may have changed. */
export function KeyBar({ version }: { version?: unknown }) {
  const { t } = useTranslation("commands");
  const { t: common } = useTranslation();
  const { commands, openHelp } = useCommandScope();
  const tooltip = useTooltip();
  void version;
  return (
    <footer className="keybar">
      <h2 className="sr">{common("keysNow")}</h2>
      {slotsOf(commands).map((slot) => (
        <button
          type="button"
          className="k"
          key={slot.hint}
          title={slot.commands.map(({ id }) => tooltip(id)).join(", ")}
          tabIndex={-1}
          onClick={() => slot.commands.find((command) => command.enabled())?.run()}
        >
          {keysOf(slot).map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{t(slot.hint)}</span>
        </button>
      ))}
      <button type="button" className="end k" onClick={openHelp}>
        <Kbd>?</Kbd>
        <span>{common("allKeys")}</span>
      </button>
    </footer>
  );
}
