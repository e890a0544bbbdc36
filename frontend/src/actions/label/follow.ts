/** Keeps this tab's layer up with what other tabs do to the same article. */

import type { Operation } from "../../api/types";
import { replay } from "./replay";
import type { LabelSession } from "./session";

/** Shows what another tab did to this article. It is that tab's to send and to undo. */
export function follow(session: LabelSession, article: string, operations: Operation[]): void {
  if (article !== session.workspace.article.id) return;
  const told = operations.map((operation) => ({ operation }));
  session.patch({ layer: replay(session.get().layer, told, session.suggestions) });
}
