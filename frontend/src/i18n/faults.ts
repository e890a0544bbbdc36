/** Faults of rule packs in the reader's language. The server says them in English, each with its code and values. */

import faultsId from "./id/faults.json";

const sentences: Record<string, Record<string, string> | undefined> = { id: faultsId };
const numbers: Record<string, Intl.NumberFormat> = { id: new Intl.NumberFormat("id-ID") };
// As the server writes them: `{name}`, and `{name:,}` for a number with its thousands set apart.
const GAP = /\{(\w+)(:,)?\}/g;

/** The code of a sentence and what is filled into it: text, numbers, or sentences again. */
export interface Coded {
  code: string;
  params: Record<string, unknown>;
}

function isCoded(value: unknown): value is Coded {
  return typeof value === "object" && value !== null && "code" in value && "params" in value;
}

function filled(language: string, { code, params }: Coded): string | null {
  const sentence = sentences[language]?.[code];
  if (sentence === undefined) return null;
  let whole = true;
  const text = sentence.replace(GAP, (_, name: string, grouped: string | undefined) => {
    const value = params[name];
    if (grouped && typeof value === "number") return numbers[language]?.format(value) ?? String(value);
    if (typeof value === "string" || typeof value === "number") return String(value);
    const part = isCoded(value) ? filled(language, value) : null;
    whole &&= part !== null;
    return part ?? "";
  });
  return whole ? text : null;
}

/** The sentence in a language; the server's own words where that language has none for it. */
export function faultIn(language: string, fault: Coded, english: string): string {
  return filled(language, fault) ?? english;
}
