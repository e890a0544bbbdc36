/** One outbox for each person who signs in here, wired to the network, the session and the browser's locks. */

import { isApiError } from "../api/client";
import { sendBatch } from "../api/labelling";
import type { BatchResult, Operation } from "../api/types";
import { connection } from "../state/connection";
import { createOutbox, type OutboxService } from "../state/outbox/outbox";
import { openStorage } from "../state/outbox/storage";
import { session } from "../state/session";

const opened = new Map<string, Promise<OutboxService>>();

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function send(article: string, operations: Operation[]): Promise<BatchResult[]> {
  try {
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
    send,
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
