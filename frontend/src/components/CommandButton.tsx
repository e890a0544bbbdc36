import type { ReactNode } from "react";
import { shownKey } from "../actions/keys";
import { Kbd } from "./Kbd";
import { useCommandScope } from "./useCommands";
import { useCommandTitle } from "./useCommandTitle";
import { useTooltip } from "./useTooltip";

interface CommandButtonProps {
  /** Id of a command of this page. */
  of: string;
  className?: string;
  /** Without the key, where no keyboard is assumed. */
  bare?: boolean;
  /** Takes the place of the command's title, which is then its name for screen readers. */
  children?: ReactNode;
  /** Called before the command. */
  onPress?: () => void;
}

/** A command's place for mouse and touch: its words and its key. Nothing where the page has no such command. */
export function CommandButton({ of, className = "mini", bare, children, onPress }: CommandButtonProps) {
  const { commands } = useCommandScope();
  const titleOf = useCommandTitle();
  const tooltip = useTooltip();
  const command = commands.find(({ id }) => id === of);
  if (!command) return null;
  const [key] = command.keys;
  const title = titleOf(command);
  return (
    <button
      type="button"
      className={className}
      disabled={!command.enabled()}
      aria-label={children === undefined ? undefined : title}
      title={tooltip(of)}
      onClick={() => {
        onPress?.();
        command.run();
      }}
    >
      {children ?? <span>{title}</span>}
      {key && !bare && <Kbd>{shownKey(key)}</Kbd>}
    </button>
  );
}
