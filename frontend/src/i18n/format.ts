/** Numbers and dates in the reader's language. Dates are written day first in both. */

const LOCALES: Record<string, string> = { en: "en-GB", id: "id-ID" };

const localeOf = (language: string) => LOCALES[language] ?? language;

// Making a format takes longer than using it, and bars are drawn with every key.
const numbers = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, language: string): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(localeOf(language));
  numbers.set(language, format);
  return format.format(value);
}

/** "8 Aug 2025" */
export function formatDate(iso: string, language: string): string {
  const style = { day: "numeric", month: "short", year: "numeric" } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(new Date(iso));
}
