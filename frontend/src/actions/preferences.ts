/** Keeps a person's preferences the same on every device: theirs come from the server, changes go there. */

import { isApiError } from "../api/client";
import { readPreferences, writePreferences } from "../api/preferences";
import { asPreferences, preferences } from "../state/preferences";

const PAUSE = 400;

/** Starts for the person who is signed in; returns how to stop. Without a server the browser's own copy serves. */
export function syncPreferences(): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = preferences.get();

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
  const stop = preferences.subscribe(() => {
    if (preferences.get() === known) return;
    clearTimeout(timer);
    timer = setTimeout(() => void quietly(() => writePreferences({ ...preferences.get() })), PAUSE);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
