/** Numbers, dates, sizes and times as the reader's language writes them. */

import { useMemo } from "react";
import { preferences } from "../state/preferences";
import { useStore } from "../state/store";

export interface Formats {
  number(value: number): string;
  /** "8 Aug 2025" */
  date(iso: string): string;
  /** "8 Aug", with the year where it is another than now. */
  day(iso: string): string;
  /** "2 Oct 2025, 16:20" */
  moment(iso: string): string;
  /** "4.1 MB" */
  bytes(value: number): string;
  /** "6:02", minutes and seconds; "1:06:02" from an hour on. */
  duration(seconds: number): string;
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

function sizeIn(tag: string, value: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const scaled = value / 1000 ** power;
  return new Intl.NumberFormat(tag, {
    style: "unit",
    unit: UNITS[power],
    unitDisplay: power === 0 ? "long" : "short",
    maximumFractionDigits: power < 2 || scaled >= 100 ? 0 : 1,
  }).format(scaled);
}

function durationOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

export function formatsIn(language: string): Formats {
  const tag = language === "id" ? "id-ID" : "en-GB";
  const number = new Intl.NumberFormat(tag);
  const date = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric" });
  const day = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short" });
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" });
  return {
    number: (value) => number.format(value),
    date: (iso) => date.format(new Date(iso)),
    day: (iso) => {
      const when = new Date(iso);
      return (when.getFullYear() === new Date().getFullYear() ? day : date).format(when);
    },
    moment: (iso) => `${date.format(new Date(iso))}, ${time.format(new Date(iso))}`,
    bytes: (value) => sizeIn(tag, value),
    duration: durationOf,
  };
}

export function useFormats(): Formats {
  const { language } = useStore(preferences);
  return useMemo(() => formatsIn(language), [language]);
}
