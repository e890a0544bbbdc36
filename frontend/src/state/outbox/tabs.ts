/** The tabs of one browser that work for the same person: who is there, and what they tell each other. */

import type { Operation } from "../../api/types";
import { newId } from "../newId";
import type { Difference } from "./difference";
import { openLeases } from "./leases";

export interface News {
  /** Edits as they were made, to be shown. */
  made?: { article: string; operations: Operation[] };
  change?: Difference;
  /** Revisions that the server gave. */
  revisions?: (readonly [string, number])[];
  /** Ids that the server has for passages in the place of others. */
  names?: (readonly [string, string])[];
}

export interface Tabs {
  readonly mine: string;
  tell(news: News): void;
  listen(listener: (news: News) => void): void;
  /** Resolves once that tab is closed. */
  gone(tab: string): Promise<void>;
  /** Only one tab at a time does this work. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** A tab that knows of no other. */
export function onlyTab(): Tabs {
  return {
    mine: newId(),
    tell: () => {},
    listen: () => {},
    gone: () => Promise.resolve(),
    exclusively: (work) => work(),
    close: () => {},
  };
}

/** How a tab knows that another is there, and that it has the turn to send. */
interface Presence extends Pick<Tabs, "gone" | "exclusively"> {
  leave(): void;
}

const nameOf = (tab: string) => `workbench tab ${tab}`;
const sender = (user: string) => `workbench outbox ${user}`;

/** A lock says that the tab is there: the browser lets go of it however the tab ends. */
async function byLocks(user: string, mine: string): Promise<Presence> {
  let leave: () => void = () => {};
  await new Promise<void>((held) => {
    const stay = new Promise<void>((resolve) => {
      leave = resolve;
    });
    void navigator.locks.request(nameOf(mine), () => {
      held();
      return stay;
    });
  });
  return {
    leave,
    gone: async (tab) => {
      await navigator.locks.request(nameOf(tab), () => {});
    },
    exclusively: (work) => navigator.locks.request(sender(user), work),
  };
}

type Call = { ask: string } | { here: string };

/** Asked this often; a tab that stays silent as long as three times is gone. */
const ASKED = 1_500;
const SILENT = 3;

/** Plain http in a local network has no locks: tabs call each other instead, and take turns by leases. */
async function byCalls(user: string, mine: string): Promise<Presence> {
  const calls = new BroadcastChannel(`workbench tabs ${user}`);
  const leases = await openLeases(mine);
  const heard = new Map<string, number>();
  const timers = new Set<ReturnType<typeof setInterval>>();
  calls.onmessage = ({ data }: MessageEvent<Call>) => {
    if ("here" in data) heard.set(data.here, 0);
    else if (data.ask === mine) calls.postMessage({ here: mine } satisfies Call);
  };
  return {
    leave() {
      for (const timer of timers) clearInterval(timer);
      calls.close();
    },
    gone: (tab) =>
      new Promise((resolve) => {
        const ask = () => {
          const silent = (heard.get(tab) ?? 0) + 1;
          heard.set(tab, silent);
          if (silent <= SILENT) {
            calls.postMessage({ ask: tab } satisfies Call);
            return;
          }
          clearInterval(timer);
          timers.delete(timer);
          resolve();
        };
        const timer = setInterval(ask, ASKED);
        timers.add(timer);
        ask();
      }),
    exclusively: (work) => (leases ? leases.exclusively(sender(user), work) : work()),
  };
}

export async function openTabs(user: string): Promise<Tabs> {
  const alone = onlyTab();
  const channel = new BroadcastChannel(`workbench outbox ${user}`);
  let open = true;
  const presence = await ("locks" in navigator ? byLocks(user, alone.mine) : byCalls(user, alone.mine));
  return {
    ...alone,
    tell(news) {
      // What was under way when its owner left may still be answered.
      if (open) channel.postMessage(news);
    },
    listen(listener) {
      channel.onmessage = ({ data }: MessageEvent<News>) => listener(data);
    },
    gone: presence.gone,
    exclusively: presence.exclusively,
    close() {
      open = false;
      channel.close();
      presence.leave();
    },
  };
}
