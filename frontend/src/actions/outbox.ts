/** One outbox for each person who signs in here, wired to the network, the session and the browser's locks. */

import { isApiError } from "../api/client";
import { sendBatch, submitAssignment } from "../api/labelling";
import { requireSession } from "../api/session";
import { connection } from "../state/connection";
import type { Submission } from "../state/outbox/entries";
import { createOutbox } from "../state/outbox/outbox";
import type { OutboxService } from "../state/outbox/service";
import { openStorage } from "../state/outbox/storage";
import { openTabs } from "../state/outbox/tabs";
import { session } from "../state/session";

const opened = new Map<string, Promise<OutboxService>>();

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Does the work while the browser's session is this person's; else asks for the password. */
async function as<T>(user: string, work: () => Promise<T>): Promise<T> {
  try {
    await requireSession(user);
    return await work();
  } catch (cause) {
    if (isApiError(cause) && cause.status === 401) session.expired();
    throw cause;
  }
}

async function handIn({ id, annotations, seconds }: Submission): Promise<void> {
  const known = Object.entries(annotations).filter((pair): pair is [string, number] => pair[1] !== null);
  await submitAssignment(id, { annotations: Object.fromEntries(known), seconds });
}

async function open(user: string): Promise<OutboxService> {
  const [storage, tabs] = await Promise.all([openStorage(user), openTabs(user)]);
  const outbox = await createOutbox({
    user,
    storage,
    tabs,
    send: (article, operations) => as(user, () => sendBatch(article, operations)),
    handIn: (submission) => as(user, () => handIn(submission)),
    wait,
  });
  window.addEventListener("beforeunload", (event) => {
    const { kept, entries } = outbox.get();
    if (!kept && entries.length > 0) event.preventDefault();
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

/** What waits of this person on this device, where a page of this tab has opened it. */
export function openedOutbox(user: string): Promise<OutboxService> | undefined {
  return opened.get(user);
}

/** On signing out: nobody's edits are sent any more. They go out when their owner is back. */
export async function closeOutboxes(): Promise<void> {
  const all = [...opened.values()];
  opened.clear();
  for (const outbox of await Promise.all(all)) outbox.close();
}
