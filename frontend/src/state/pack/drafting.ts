/** A pack's text while somebody writes it: what is typed, what the server keeps, and what stands between the two. */

import { createStore, type Store } from "../store";

/** What the server keeps of a draft. */
export interface KeptDraft {
  base_version: number;
  yaml: string;
  revision: number;
}

export type DraftStatus = "none" | "dirty" | "saving" | "saved" | "waiting" | "conflict" | "refused";

export interface DraftState {
  text: string;
  /** The version that it was begun on. */
  base: number;
  status: DraftStatus;
  /** What the server holds of it; null where there is no draft. */
  kept: KeptDraft | null;
  /** The other draft, while both claim the same place. */
  theirs: KeptDraft | null;
  /** The server's words on why it does not keep this text. */
  refusal: string;
}

/** How a write ended, whatever the wire looks like. */
export type WriteResult =
  | { kind: "kept"; draft: KeptDraft }
  | { kind: "stale"; current: KeptDraft | null }
  | { kind: "away" }
  | { kind: "refused"; message: string };

export interface DraftServer {
  /** `revision` is the one that this text was written on; null where there was no draft. */
  put(draft: { base_version: number; yaml: string; revision: number | null }): Promise<WriteResult>;
}

export interface Drafting extends Store<DraftState> {
  /** Takes what was typed; it is sent once the typing rests. */
  write(text: string): void;
  /** Sends what is not kept yet; settles when the server has answered. */
  flush(): Promise<void>;
  /** Shows another text as if it came from the server: a version, or a draft that was discarded. */
  reset(text: string, base: number, kept: KeptDraft | null): void;
  /** Goes on with the text on another base. */
  rebase(text: string, base: number): void;
  keepMine(): void;
  takeTheirs(): void;
  stop(): void;
}

const REST = 700;
const PATIENCE = 2_000;

export function createDrafting(
  start: { text: string; base: number; kept: KeptDraft | null },
  server: DraftServer,
): Drafting {
  const opened = (text: string, base: number, kept: KeptDraft | null): DraftState => ({
    text,
    base,
    kept,
    status: kept ? "saved" : "none",
    theirs: null,
    refusal: "",
  });
  const store = createStore<DraftState>(opened(start.text, start.base, start.kept));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;

  const patch = (part: Partial<DraftState>) => store.set((now) => ({ ...now, ...part }));

  async function send(): Promise<void> {
    const { text, base, kept } = store.get();
    patch({ status: "saving" });
    const result = await server.put({ base_version: base, yaml: text, revision: kept?.revision ?? null });
    if (result.kind === "kept") {
      const same = store.get().text === text && store.get().base === base;
      patch({ kept: result.draft, status: same ? "saved" : "dirty", refusal: "" });
      if (!same) await send();
    } else if (result.kind === "stale") patch({ status: "conflict", theirs: result.current });
    else if (result.kind === "away") patch({ status: "waiting" });
    else patch({ status: "refused", refusal: result.message });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    if (sending) return sending;
    if (!["dirty", "waiting", "refused"].includes(store.get().status)) return Promise.resolve();
    sending = send().finally(() => {
      sending = null;
    });
    return sending;
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
  }

  return {
    ...store,
    write(text) {
      if (text === store.get().text) return;
      const { status } = store.get();
      patch({ text, status: status === "conflict" || status === "saving" ? status : "dirty" });
      if (status !== "conflict") later();
    },
    flush,
    reset(text, base, kept) {
      clearTimeout(timer);
      store.set(opened(text, base, kept));
    },
    rebase(text, base) {
      patch({ text, base, status: "dirty" });
      later();
    },
    keepMine() {
      patch({ kept: store.get().theirs, theirs: null, status: "dirty" });
      void flush();
    },
    takeTheirs() {
      const { theirs } = store.get();
      if (theirs) store.set(opened(theirs.yaml, theirs.base_version, theirs));
    },
    stop() {
      void flush();
    },
  };
}

/** Whether closing the page now would lose something that was typed. */
export function isUnkept(status: DraftStatus): boolean {
  return status !== "none" && status !== "saved";
}

/** Sends what can be sent; whether all is kept by then. A server that says nothing is not waited for. */
export async function keep(drafting: Drafting): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([drafting.flush(), patience]);
  clearTimeout(timer);
  return !isUnkept(drafting.get().status);
}
