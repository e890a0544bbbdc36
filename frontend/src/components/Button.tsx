import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./Icon";
import { Kbd } from "./Kbd";
import { KeyHint } from "./KeyHint";
import { useTooltip } from "./useTooltip";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "plain" | "primary" | "quiet" | "danger";
  /** The key that does the same; shown inside the button. */
  shortcut?: string;
  /** The command that does the same: the key that it has for this person is shown. */
  command?: string;
  icon?: IconName;
}

/** A button with words. One `primary` a view; a disabled one says why in its words. */
export function Button({ look = "plain", shortcut, command, icon, className = "", children, ...rest }: ButtonProps) {
  const tooltip = useTooltip();
  return (
    <button
      type="button"
      className={`btn ${look === "plain" ? "" : look} ${className}`.trim()}
      title={tooltip(command)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
      {command && <KeyHint of={command} />}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  "aria-label": string;
}

/** For close, copy, up, down and the theme switch only. */
export function IconButton({ icon, className = "", ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`btn quiet icon ${className}`.trim()} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
