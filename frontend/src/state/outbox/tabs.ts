/** The tabs of one browser that work for the same person: who is there, and what they tell each other. */

import type { Operation } from "../../api/types";
import { newId } from "../newId";
import type { Difference } from "./difference";

export interface News {
  /** Edits as they were made, to be shown. */
  made?: { article: string; operations: Operation[] };
  change?: Difference;
  /** Revisions that the server gave. */
  revisions?: (readonly [string, number])[];
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

const nameOf = (tab: string) => `workbench tab ${tab}`;

/** A lock says that the tab is there: the browser lets go of it however the tab ends. Plain http in a local network
    has no locks; there the tab that was opened last takes over what waits. */
export async function openTabs(user: string): Promise<Tabs> {
  const alone = onlyTab();
  const channel = new BroadcastChannel(`workbench outbox ${user}`);
  let leave: () => void = () => {};
  if ("locks" in navigator) {
    await new Promise<void>((held) => {
      const stay = new Promise<void>((resolve) => {
        leave = resolve;
      });
      void navigator.locks.request(nameOf(alone.mine), () => {
        held();
        return stay;
      });
    });
  }
  return {
    ...alone,
    tell: (news) => channel.postMessage(news),
    listen(listener) {
      channel.onmessage = ({ data }: MessageEvent<News>) => listener(data);
    },
    async gone(tab) {
      if ("locks" in navigator) await navigator.locks.request(nameOf(tab), () => {});
    },
    exclusively: (work) => ("locks" in navigator ? navigator.locks.request(`workbench outbox ${user}`, work) : work()),
    close() {
      channel.close();
      leave();
    },
  };
}
