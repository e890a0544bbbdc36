/** What the header says about unsent work. "saved" means that the server has everything. */

import type { OutboxState } from "./outbox";

export type SaveStatus =
  | { kind: "saved" }
  | { kind: "saving" }
  | { kind: "waiting"; count: number }
  | { kind: "conflict"; count: number }
  | { kind: "refused"; count: number }
  | { kind: "signedOut"; count: number };

/** `typing`: words stand in a field that are not an edit yet. */
export function saveStatus({ entries, halted }: OutboxState, typing = false): SaveStatus {
  const count = (state: string) => entries.filter((entry) => entry.state === state).length;
  if (count("conflict") > 0) return { kind: "conflict", count: count("conflict") };
  if (count("refused") > 0) return { kind: "refused", count: count("refused") };
  if (entries.length === 0) return { kind: typing ? "saving" : "saved" };
  if (halted === "signedOut") return { kind: "signedOut", count: entries.length };
  if (halted === "away") return { kind: "waiting", count: entries.length };
  return { kind: "saving" };
}
