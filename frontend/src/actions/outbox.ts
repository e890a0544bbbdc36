/** One outbox for each person who signs in here, wired to the network, the session and the browser's locks. */

import { isApiError } from "../api/client";
import { sendBatch } from "../api/labelling";
import { requireSession } from "../api/session";
import type { BatchResult, Operation } from "../api/types";
import { connection } from "../state/connection";
import { createOutbox, type OutboxService } from "../state/outbox/outbox";
import { openStorage } from "../state/outbox/storage";
import { session } from "../state/session";

const opened = new Map<string, Promise<OutboxService>>();

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function sendAs(user: string, article: string, operations: Operation[]): Promise<BatchResult[]> {
  try {
    await requireSession(user);
    return await sendBatch(article, operations);
  } catch (cause) {
    if (isApiError(cause) && cause.status === 401) session.expired();
    throw cause;
  }
}

async function open(user: string): Promise<OutboxService> {
  const outbox = await createOutbox({
    user,
    storage: await openStorage(user),
    send: (article, operations) => sendAs(user, article, operations),
    exclusively: (work) => ("locks" in navigator ? navigator.locks.request(`workbench outbox ${user}`, work) : work()),
    wait,
  });
  connection.onReturn(outbox.resume);
  session.onRenewal(outbox.resume);
  return outbox;
}

export function openOutbox(user: string): Promise<OutboxService> {
  const there = opened.get(user) ?? open(user);
  opened.set(user, there);
  return there;
}

/** On signing out: nobody's edits are sent any more. They go out when their owner is back. */
export async function closeOutboxes(): Promise<void> {
  const all = [...opened.values()];
  opened.clear();
  for (const outbox of await Promise.all(all)) outbox.close();
}
