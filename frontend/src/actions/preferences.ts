/** Keeps a person's preferences the same on every device: theirs come from the server, changes go there. */

import { isApiError } from "../api/client";
import { readPreferences, writePreferences } from "../api/preferences";
import { asPreferences, belongTo, preferences } from "../state/preferences";

const PAUSE = 400;

let send: (() => Promise<void>) | null = null;

/** Sends at once what was changed a moment ago: before signing out, and when the page goes away. */
export async function flushPreferences(): Promise<void> {
  await send?.();
}

/** Starts for the person who is signed in; returns how to stop. Without a server the browser's own copy serves. */
export function syncPreferences(user: string): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Somebody else's choices are not taken over by whoever signs in after them.
  let known = belongTo(user);

  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      if (!isApiError(cause)) throw cause;
    }
  };
  void quietly(async () => {
    const kept = await readPreferences();
    // What was changed meanwhile is newer.
    if (stopped || preferences.get() !== known) return;
    known = asPreferences(kept, known);
    preferences.set(known);
  });
  send = async () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    await quietly(() => writePreferences({ ...preferences.get() }));
  };
  const hide = () => void flushPreferences();
  window.addEventListener("pagehide", hide);
  const stop = preferences.subscribe(() => {
    if (preferences.get() === known) return;
    clearTimeout(timer);
    timer = setTimeout(hide, PAUSE);
  });
  return () => {
    stopped = true;
    send = null;
    clearTimeout(timer);
    window.removeEventListener("pagehide", hide);
    stop();
  };
}
