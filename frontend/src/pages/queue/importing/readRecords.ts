/** Reads files and pasted text into records to send. Nothing is dropped: what cannot be read is refused by line. */

import type { NewArticle } from "../../../api/types";

/** Where a record stood: the file's name ("" for pasted text) and its line or place, from 1. */
export interface Origin {
  name: string;
  number: number;
  /** As it was written, so that refused records can be saved and mended. */
  raw: string;
}

export interface ReadRecord {
  origin: Origin;
  article: NewArticle;
}

export interface Refusal {
  origin: Origin;
  message: string;
}

export interface Reading {
  records: ReadRecord[];
  /** Text files: the server reads these itself. */
  texts: File[];
  refusals: Refusal[];
}

export const EMPTY_READING: Reading = { records: [], texts: [], refusals: [] };

export type NotReadable = "notJson" | "notObject" | "wrongType";

const isRecord = (value: unknown): value is NewArticle =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(raw: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(raw) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** One JSON record a line, or one JSON list or object. `say` puts a reason into words. */
export function readJson(name: string, text: string, say: (reason: NotReadable) => string): Reading {
  const reading: Reading = { records: [], texts: [], refusals: [] };
  const take = (value: unknown, origin: Origin) => {
    if (isRecord(value)) reading.records.push({ origin, article: value });
    else reading.refusals.push({ origin, message: say("notObject") });
  };
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const whole = /^\s*[[{]/.test(lines.join("\n")) ? parse(lines.join("\n")) : null;
  if (whole) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [index, value] of values.entries()) take(value, { name, number: index + 1, raw: JSON.stringify(value) });
    return reading;
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const origin = { name, number: index + 1, raw: line };
    const parsed = parse(line);
    if (parsed) take(parsed.value, origin);
    else reading.refusals.push({ origin, message: say("notJson") });
  }
  return reading;
}

export async function readFiles(files: File[], say: (reason: NotReadable) => string): Promise<Reading> {
  const readings = await Promise.all(
    files.map(async (file): Promise<Reading> => {
      if (/\.txt$/i.test(file.name)) return { ...EMPTY_READING, texts: [file] };
      if (/\.jsonl?$|\.ndjson$/i.test(file.name)) return readJson(file.name, await file.text(), say);
      const origin = { name: file.name, number: 1, raw: "" };
      return { ...EMPTY_READING, refusals: [{ origin, message: say("wrongType") }] };
    }),
  );
  return joined(readings);
}

export function joined(readings: Reading[]): Reading {
  return {
    records: readings.flatMap((reading) => reading.records),
    texts: readings.flatMap((reading) => reading.texts),
    refusals: readings.flatMap((reading) => reading.refusals),
  };
}
