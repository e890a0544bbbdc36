/** What the header says about unsent work. "saved" means that the server has everything. */

import type { OutboxState } from "./service";

export type SaveStatus =
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "waiting"; count: number }
  /** The last edits of an article wait, and then it is handed in. */
  | { kind: "submitWaiting"; count: number }
  /** Waits in this tab only. */
  | { kind: "unkept"; count: number }
  | { kind: "conflict"; count: number }
  | { kind: "refused"; count: number }
  | { kind: "signedOut"; count: number };

/** `typing`: words stand in a field that are not an edit yet. */
export function saveStatus({ entries, submissions, halted, kept }: OutboxState, typing = false): SaveStatus {
  const count = (state: string) => entries.filter((entry) => entry.state === state).length;
  const refused = count("refused") + submissions.filter(({ problem }) => problem !== null).length;
  const waiting = entries.length + submissions.length;
  if (count("conflict") > 0) return { kind: "conflict", count: count("conflict") };
  if (refused > 0) return { kind: "refused", count: refused };
  if (waiting === 0) return { kind: typing ? "saving" : "saved" };
  if (!kept) return { kind: "unkept", count: waiting };
  if (halted === "signedOut") return { kind: "signedOut", count: waiting };
  if (halted === "away" && submissions.length > 0) return { kind: "submitWaiting", count: entries.length };
  if (halted === "away") return { kind: "waiting", count: waiting };
  return { kind: "saving" };
}
