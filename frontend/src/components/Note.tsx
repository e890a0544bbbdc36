import type { ReactNode } from "react";
import { Icon } from "./Icon";

interface NoteProps {
  look?: "plain" | "good" | "warn" | "bad";
  children: ReactNode;
}

/** Icon, bold fact, what to do. Put the fact in <b>. */
export function Note({ look = "plain", children }: NoteProps) {
  return (
    <div className={look === "plain" ? "note" : `note ${look}`} role={look === "bad" ? "alert" : undefined}>
      <Icon name={look === "good" ? "check" : look === "plain" ? "info" : "warn"} />
      <span>{children}</span>
    </div>
  );
}
