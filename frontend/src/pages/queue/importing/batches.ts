/** Cuts records into batches that the server takes. */

import type { ReadRecord } from "./readRecords";

const MOST_RECORDS = 1000;
// The server takes 16 MB; a character of text is at most four bytes.
const MOST_CHARACTERS = 4_000_000;

export function batchesOf(records: ReadRecord[], most = MOST_RECORDS, characters = MOST_CHARACTERS): ReadRecord[][] {
  const batches: ReadRecord[][] = [];
  let batch: ReadRecord[] = [];
  let size = 0;
  for (const record of records) {
    const length = record.origin.raw.length;
    if (batch.length > 0 && (batch.length === most || size + length > characters)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(record);
    size += length;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
