/** Handing in an article: everything on the server first, then one request; what is missing is pointed at. */

import { isApiError } from "../../api/client";
import { submitAssignment } from "../../api/labelling";
import { gapsOf } from "../../state/codebook";
import { newId } from "../../state/newId";
import type { Entry } from "../../state/outbox/entries";
import { select } from "./moves";
import type { LabelSession } from "./session";

export type SubmitOutcome = "submitted" | "queued" | "gaps" | "blocked" | "changed";

/** Passages that lack something, with the names of what they lack, in text order. */
export function gapsIn(session: LabelSession): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  for (const row of session.rows()) {
    if (row.kind !== "own") continue;
    const missing = gapsOf(session.workspace.codebook, row.draft);
    if (missing.length > 0) gaps.set(row.id, missing);
  }
  return gaps;
}

function pointAt(session: LabelSession, gaps: Map<string, string[]>): SubmitOutcome {
  const first = session.rows().find((row) => gaps.has(row.id));
  if (first) select(session, first.id);
  const missing = first && gaps.get(first.id)?.[0];
  const name = missing === "holder" || missing === "target" ? missing : null;
  const asked = (session.get().field?.asked ?? 0) + 1;
  session.patch({ gaps, field: name ? { name, asked, act: newId() } : null });
  return "gaps";
}

/** The server writes "stance: This label is required."; the name before the colon is what is missing. */
function namesOf(messages: string[]): string[] {
  return messages.map((message) => message.split(":")[0] ?? message);
}

/** Each passage on the screen with its newest revision; null where none has come back yet. */
function onScreen(session: LabelSession): Record<string, number | null> {
  const { revisions } = session.outbox.get();
  return Object.fromEntries([...session.get().layer.passages.keys()].map((id) => [id, revisions.get(id) ?? null]));
}

function queue(session: LabelSession, assignment: string, seconds: number): SubmitOutcome {
  const { id } = session.workspace.article;
  const stuck = ({ article, state }: Entry) => article === id && (state === "conflict" || state === "refused");
  if (session.outbox.get().entries.some(stuck)) return "blocked";
  session.outbox.handIn({ id: assignment, article: id, annotations: onScreen(session), seconds });
  return "queued";
}

/** Hands in behind the analyst's back, who goes on with the next article: gaps are found here, the rest is in the
    header if it fails. */
export function submitAndGoOn(session: LabelSession, seconds: number): SubmitOutcome {
  const { assignment } = session.workspace;
  if (!assignment) return "blocked";
  const gaps = gapsIn(session);
  return gaps.size > 0 ? pointAt(session, gaps) : queue(session, assignment.id, seconds);
}

/** Hands in now, or, while the server is away, after the edits that wait. Throws ApiError where the server refuses for
    another reason than gaps or another revision. */
export async function submit(session: LabelSession, seconds: number): Promise<SubmitOutcome> {
  const { assignment, article } = session.workspace;
  if (!assignment) return "blocked";
  const gaps = gapsIn(session);
  if (gaps.size > 0) return pointAt(session, gaps);
  if (!(await session.outbox.settled(article.id))) return queue(session, assignment.id, seconds);
  const known = Object.entries(onScreen(session)).filter((pair): pair is [string, number] => pair[1] !== null);
  try {
    await submitAssignment(assignment.id, { annotations: Object.fromEntries(known), seconds });
    return "submitted";
  } catch (cause) {
    if (!isApiError(cause)) throw cause;
    if (cause.away) return queue(session, assignment.id, seconds);
    if (cause.status === 412) return "changed";
    if (cause.code !== "incomplete") throw cause;
    return pointAt(session, new Map(Object.entries(cause.fields).map(([id, words]) => [id, namesOf(words)])));
  }
}
