/** Holds the commands of the page that is open; listens for keys; draws key bar, help sheet and palette from them. */

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type BoundCommand, commandFor } from "../actions/commands";
import { withKeys } from "../actions/keymap";
import { isTyping, keyOf } from "../actions/keys";
import { preferences } from "../state/preferences";
import { useStore } from "../state/store";
import { HelpSheet } from "./HelpSheet";
import { Palette } from "./Palette";
import { type Scope, ScopeContext } from "./useCommands";

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLElement && target !== document.body && !target.matches("main, section");

/** A button that was clicked gives the focus up, so that the next key is the page's again. */
function release(event: MouseEvent): void {
  if (event.detail === 0 || !(event.target instanceof Element)) return;
  const button = event.target.closest(".pane button, .subbar button, .keybar button");
  if (button instanceof HTMLElement && button === document.activeElement) button.blur();
}

const onButton = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("button, a, summary, [role=radio]");

export function CommandScope({ children }: { children: ReactNode }) {
  const [commands, setCommands] = useState<BoundCommand[]>([]);
  const [open, setOpen] = useState<"help" | "palette" | null>(null);
  const { letters, keys } = useStore(preferences);
  const kept = useMemo(() => withKeys(commands, { letters, keys }), [commands, letters, keys]);
  const current = useRef({ commands: kept, letters });
  current.current = { commands: kept, letters };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === "Ctrl+k") {
        event.preventDefault();
        setOpen("palette");
        return;
      }
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (key === "?" && current.current.letters) {
        event.preventDefault();
        setOpen("help");
        return;
      }
      // Tab leaves a control for the next one; only from the text and the empty page is it a command.
      if (key === "Tab" && isControl(event.target)) return;
      // Enter and Space on a button press that button.
      if ((key === "Enter" || key === "Space") && onButton(event.target)) return;
      const command = commandFor(current.current.commands, key);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener("keydown", press);
    window.addEventListener("click", release);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener("click", release);
    };
  }, []);

  const scope = useMemo<Scope>(
    () => ({ commands: kept, setCommands, openHelp: () => setOpen("help"), openPalette: () => setOpen("palette") }),
    [kept],
  );
  return (
    <ScopeContext value={scope}>
      {children}
      {open === "help" && <HelpSheet commands={kept} onClose={() => setOpen(null)} />}
      {open === "palette" && <Palette commands={kept} onClose={() => setOpen(null)} />}
    </ScopeContext>
  );
}
