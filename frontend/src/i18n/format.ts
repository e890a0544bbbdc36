/** Numbers and dates in the reader's language. Dates are written day first in both. */

const LOCALES: Record<string, string> = { en: "en-GB", id: "id-ID" };

const localeOf = (language: string) => LOCALES[language] ?? language;

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** "8 Aug 2025" */
export function formatDate(iso: string, language: string): string {
  const style = { day: "numeric", month: "short", year: "numeric" } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(new Date(iso));
}

/** "8 Aug 2025, 16:20" */
export function formatMoment(iso: string, language: string): string {
  const style = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(new Date(iso));
}
