/** Keeps a person's preferences the same on every device: theirs come from the server, changes go there. */

import { isApiError } from "../api/client";
import { readPreferences, writePreferences } from "../api/preferences";
import { asPreferences, belongTo, noteSent, noteUnsent, preferences, unsentPreferences } from "../state/preferences";

const PAUSE = 400;

let send: (() => Promise<void>) | null = null;

/** Sends at once what was changed a moment ago, and waits until it has arrived: before signing out. */
export async function flushPreferences(): Promise<void> {
  await send?.();
}

/** Starts for the person who is signed in; returns how to stop. Without a server the browser's own copy serves. */
export function syncPreferences(user: string): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = Promise.resolve();
  // Somebody else's choices are not taken over by whoever signs in after them.
  let known = belongTo(user);

  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
    }
  };
  const write = () =>
    quietly(async () => {
      const changes = unsentPreferences();
      if (Object.keys(changes).length === 0) return;
      await writePreferences(changes);
      noteSent(changes);
    });
  send = () => {
    clearTimeout(timer);
    sending = sending.then(write);
    return sending;
  };
  void quietly(async () => {
    const kept = await readPreferences();
    if (stopped) return;
    // What was chosen meanwhile is newer, and so is what the page before this one could not send.
    known = { ...asPreferences(kept, preferences.get()), ...unsentPreferences() };
    preferences.set(known);
    await send?.();
  });
  // Nothing is waited for where the page goes away: what does not arrive is sent by the next one.
  const hide = () => void write();
  window.addEventListener("pagehide", hide);
  const stop = preferences.subscribe(() => {
    const before = known;
    known = preferences.get();
    if (known === before) return;
    noteUnsent(before);
    clearTimeout(timer);
    timer = setTimeout(() => void send?.(), PAUSE);
  });
  return () => {
    stopped = true;
    send = null;
    clearTimeout(timer);
    window.removeEventListener("pagehide", hide);
    stop();
  };
}
