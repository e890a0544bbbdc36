/** Sends what was read, batch by batch. Good records are kept, refused ones named; what broke off can be taken up again. */

import { ApiError } from "../../../api/errors";
import type { Added, Import, NewArticle } from "../../../api/types";
import { createStore, type Store } from "../../../state/store";
import { batchesOf } from "./batches";
import type { Reading, ReadRecord, Refusal } from "./readRecords";

export interface Sending {
  running: boolean;
  total: number;
  stored: number;
  /** There already, with the same text. */
  known: number;
  refusals: Refusal[];
  /** What stopped it; the rest is still here. */
  failure: ApiError | null;
}

export interface Destination {
  add(articles: NewArticle[]): Promise<Added>;
  importFile(file: File): Promise<Import>;
}

type Piece = { kind: "batch"; records: ReadRecord[] } | { kind: "text"; file: File };

export interface SendingService extends Store<Sending> {
  /** How many records have neither been stored nor refused. */
  left(): number;
  /** Starts, or goes on after a failure. */
  run(): Promise<void>;
}

const named = (fields: ApiError["fields"]) =>
  new Map(
    Object.entries(fields).flatMap(([key, words]) => (/^\d+$/.test(key) ? [[Number(key), words.join(" ")]] : [])),
  );

export function createSending(reading: Reading, destination: Destination): SendingService {
  const pieces: Piece[] = [
    ...batchesOf(reading.records).map((records): Piece => ({ kind: "batch", records })),
    ...reading.texts.map((file): Piece => ({ kind: "text", file })),
  ];
  const store = createStore<Sending>({
    running: false,
    total: reading.records.length + reading.texts.length + reading.refusals.length,
    stored: 0,
    known: 0,
    refusals: reading.refusals,
    failure: null,
  });
  const refuse = (refusals: Refusal[]) => store.set((now) => ({ ...now, refusals: [...now.refusals, ...refusals] }));

  /** Answers the batches that have to follow: the good ones of a refused batch, or its halves. */
  async function sendBatch(records: ReadRecord[]): Promise<ReadRecord[][]> {
    try {
      const { created, duplicate } = await destination.add(records.map(({ article }) => article));
      store.set((now) => ({ ...now, stored: now.stored + created.length, known: now.known + duplicate.length }));
      return [];
    } catch (cause) {
      if (!(cause instanceof ApiError) || ![400, 409, 413].includes(cause.status)) throw cause;
      const wrong = named(cause.fields);
      if (wrong.size > 0) {
        // All or nothing: the named ones leave, the others go once more.
        refuse(
          records.flatMap(({ origin }, index) =>
            wrong.has(index) ? [{ origin, message: wrong.get(index) ?? "" }] : [],
          ),
        );
        const others = records.filter((_, index) => !wrong.has(index));
        return others.length > 0 ? [others] : [];
      }
      if (records.length === 1) {
        refuse(records.map(({ origin }) => ({ origin, message: cause.message })));
        return [];
      }
      const middle = Math.ceil(records.length / 2);
      return [records.slice(0, middle), records.slice(middle)];
    }
  }

  async function sendText(file: File): Promise<ReadRecord[][]> {
    const origin = { name: file.name, number: 1, raw: "" };
    try {
      const answer = await destination.importFile(file);
      store.set((now) => ({ ...now, stored: now.stored + answer.created, known: now.known + answer.duplicate }));
      refuse(answer.errors.map((error) => ({ origin, message: String(error.message) })));
    } catch (cause) {
      if (!(cause instanceof ApiError) || ![400, 409, 413, 415].includes(cause.status)) throw cause;
      refuse([{ origin, message: Object.values(cause.fields).flat().join(" ") || cause.message }]);
    }
    return [];
  }

  return {
    ...store,
    left() {
      const { total, stored, known, refusals } = store.get();
      return total - stored - known - refusals.length;
    },
    async run() {
      if (store.get().running) return;
      store.set((now) => ({ ...now, running: true, failure: null }));
      try {
        for (let piece = pieces[0]; piece; piece = pieces[0]) {
          const follow = await (piece.kind === "batch" ? sendBatch(piece.records) : sendText(piece.file));
          pieces.splice(0, 1, ...follow.map((records): Piece => ({ kind: "batch", records })));
        }
        store.set((now) => ({ ...now, running: false }));
      } catch (cause) {
        if (!(cause instanceof ApiError)) throw cause;
        store.set((now) => ({ ...now, running: false, failure: cause }));
      }
    },
  };
}
