/** What the labelling page's commands work on, and when they may be used. */

import type { Command } from "../../commands";
import type { LabelSession } from "../session";

/** The session, and what only the page can do. */
export interface LabelContext {
  session: LabelSession;
  submit(): void;
  submitEmpty(): void;
  skip(): void;
}

export type LabelCommand = Command<LabelContext>;

export const writable = ({ session }: LabelContext) => session.writable;
export const selected = ({ session }: LabelContext) => session.writable && session.selectedRow() !== undefined;
export const suggested = ({ session }: LabelContext) => session.writable && session.selectedRow()?.kind === "suggested";
export const own = ({ session }: LabelContext) => session.writable && session.selectedRow()?.kind === "own";
export const somewhere = ({ session }: LabelContext) => session.writable && session.get().cursor >= 0;
export const hasRows = ({ session }: LabelContext) => session.rows().length > 0;
export const hasOpen = ({ session }: LabelContext) => session.rows().some((row) => row.kind === "suggested");
export const hasOwn = ({ session }: LabelContext) => session.writable && session.get().layer.passages.size > 0;
