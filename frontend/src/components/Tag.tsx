import type { ReactNode } from "react";

/** A small word about a state that needs a person; the normal case has none. */
export function Tag({ look, children }: { look?: "good" | "warn" | "bad"; children: ReactNode }) {
  return <span className={look ? `tag ${look}` : "tag"}>{children}</span>;
}
