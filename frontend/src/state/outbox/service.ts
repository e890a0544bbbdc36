/** What an outbox needs, what it shows, and what can be asked of it. */

import type { BatchResult, Operation } from "../../api/types";
import type { Names } from "../renaming";
import type { Store } from "../store";
import type { Outbox, Submission } from "./entries";
import type { OutboxStorage } from "./storage";
import type { Tabs } from "./tabs";

export interface OutboxState extends Outbox {
  /** The server did not answer the last time, or said 401. */
  halted: "away" | "signedOut" | null;
  /** Whether what waits outlives this tab: false where the browser keeps nothing or has no room. */
  kept: boolean;
}

export interface OutboxSetup {
  user: string;
  storage: OutboxStorage;
  send: (article: string, operations: Operation[]) => Promise<BatchResult[]>;
  handIn?: (submission: Submission) => Promise<void>;
  tabs?: Tabs;
  /** Waits this long before trying again what was not answered; grows with `tries`. */
  wait: (milliseconds: number) => Promise<void>;
}

export type Made = (article: string, operations: Operation[]) => void;

export interface OutboxService extends Store<OutboxState> {
  enqueue(article: string, operations: Operation[]): void;
  /** Shows other tabs what the server holds already: nothing of it is sent. */
  announce(article: string, operations: Operation[]): void;
  /** Hands an article in once all its edits are stored. */
  handIn(submission: Omit<Submission, "user" | "tab" | "problem">): void;
  /** Takes back what was handed in and not sent. */
  withdraw(assignment: string): void;
  /** Calls back with the edits that another tab makes; returns how to stop. */
  onMade(listener: Made): () => void;
  /** Goes on with passages under the ids that the server has for them, in every tab. */
  rename(names: Names): void;
  /** Calls back with ids that passages have from now on; returns how to stop. */
  onRenamed(listener: (names: Names) => void): () => void;
  /** Tells revisions that came with a workspace. */
  learn(known: Iterable<readonly [string, number]>): void;
  /** Stops sending for good: its owner left. What waits stays on this device. */
  close(): void;
  /** Tries now what was waiting for the network or for a sign-in. */
  resume(): void;
  keepMine(id: string, base: number | null): void;
  drop(id: string): void;
  /** Gives up all that waits. Resolves once nothing of it is kept. */
  dropAll(): Promise<void>;
  /** Resolves once nothing of the article is under way: all stored, or something is in the way. */
  settled(article: string): Promise<boolean>;
}
