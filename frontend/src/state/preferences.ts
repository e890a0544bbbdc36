/** Owns what somebody likes: looks, language, keys. Kept in this browser for the first paint; puts looks on <html>. */

import { createStore } from "./store";

export type Theme = "system" | "light" | "dark";
export type Language = "en" | "id";
export type Density = "compact" | "regular" | "roomy";

export type TextSize = "small" | "regular" | "large" | "larger";
export type LineWidth = "narrow" | "regular" | "wide";

export interface Preferences {
  theme: Theme;
  language: Language;
  density: Density;
  textSize: TextSize;
  lineWidth: LineWidth;
  /** Percent: how large the article is shown. */
  zoom: number;
  /** Whether single letters are keys. */
  letters: boolean;
  /** Command to the key that takes the place of its first one. */
  keys: Record<string, string>;
}

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const LANGUAGES: readonly Language[] = ["en", "id"];
export const DENSITIES: readonly Density[] = ["compact", "regular", "roomy"];
export const TEXT_SIZES: readonly TextSize[] = ["small", "regular", "large", "larger"];
export const LINE_WIDTHS: readonly LineWidth[] = ["narrow", "regular", "wide"];
export const ZOOMS: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200];
export const ZOOM_USUAL = 100;

const KEY = "workbench.preferences";
const OWNER = "workbench.preferences.of";
const UNSENT = "workbench.preferences.unsent";

function firstLanguage(): Language {
  return navigator.languages?.some((tag) => /^(id|in)\b/i.test(tag)) ? "id" : "en";
}

function among<V>(values: readonly V[], value: unknown, usual: V): V {
  return values.includes(value as V) ? (value as V) : usual;
}

function asKeys(value: unknown, usual: Record<string, string>): Record<string, string> {
  if (typeof value !== "object" || value === null) return usual;
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

/** Preferences out of what was kept somewhere; what is missing or unknown stays as in `usual`. */
export function asPreferences(kept: Record<string, unknown>, usual: Preferences): Preferences {
  return {
    theme: among(THEMES, kept.theme, usual.theme),
    language: among(LANGUAGES, kept.language, usual.language),
    density: among(DENSITIES, kept.density, usual.density),
    textSize: among(TEXT_SIZES, kept.textSize, usual.textSize),
    lineWidth: among(LINE_WIDTHS, kept.lineWidth, usual.lineWidth),
    zoom: among(ZOOMS, kept.zoom, usual.zoom),
    letters: typeof kept.letters === "boolean" ? kept.letters : usual.letters,
    keys: asKeys(kept.keys, usual.keys),
  };
}

function usualPreferences(): Preferences {
  return {
    theme: "system",
    language: firstLanguage(),
    density: "regular",
    textSize: "regular",
    lineWidth: "regular",
    zoom: ZOOM_USUAL,
    letters: true,
    keys: {},
  };
}

/** What this browser keeps under a name; null where that is nothing or cannot be read. */
function stored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

function read(): Preferences {
  const usual = usualPreferences();
  const value = stored(KEY);
  return typeof value === "object" && value !== null ? asPreferences(value as Record<string, unknown>, usual) : usual;
}

export const preferences = createStore<Preferences>(read());

function apply({ theme, language, density, textSize, lineWidth, zoom }: Preferences): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.lang = language;
  root.dataset.density = density;
  root.dataset.textSize = textSize;
  root.dataset.lineWidth = lineWidth;
  root.style.setProperty("--zoom", String(zoom / 100));
}

export function startPreferences(): void {
  apply(preferences.get());
  preferences.subscribe(() => {
    apply(preferences.get());
    localStorage.setItem(KEY, JSON.stringify(preferences.get()));
  });
}

/** Makes them this person's: of somebody else's, language and theme stay until the person's own are known. */
export function belongTo(user: string): Preferences {
  const owner = localStorage.getItem(OWNER);
  if (owner !== null && owner !== user) {
    preferences.set(({ language, theme }) => ({ ...usualPreferences(), language, theme }));
  }
  if (owner !== user) localStorage.removeItem(UNSENT);
  localStorage.setItem(OWNER, user);
  return preferences.get();
}

type Name = keyof Preferences;

function unsentNames(): Name[] {
  const names = stored(UNSENT);
  return Array.isArray(names) ? names.filter((name): name is Name => name in preferences.get()) : [];
}

/** What was chosen here and has not reached the server: kept with the rest, so that a reload changes nothing of it. */
export function unsentPreferences(): Partial<Preferences> {
  const all = preferences.get();
  return Object.fromEntries(unsentNames().map((name) => [name, all[name]]));
}

/** Remembers what somebody has just chosen until it is sent. */
export function noteUnsent(before: Preferences): void {
  const now = preferences.get();
  const changed = (Object.keys(now) as Name[]).filter((name) => now[name] !== before[name]);
  localStorage.setItem(UNSENT, JSON.stringify([...new Set([...unsentNames(), ...changed])]));
}

/** The server has these; what was chosen anew meanwhile is still to be sent. */
export function noteSent(sent: Partial<Preferences>): void {
  const now = preferences.get();
  localStorage.setItem(UNSENT, JSON.stringify(unsentNames().filter((name) => now[name] !== sent[name])));
}

export function toggleTheme(): void {
  preferences.set((now) => {
    const dark = now.theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : now.theme === "dark";
    return { ...now, theme: dark ? "light" : "dark" };
  });
}

export function setLanguage(language: Language): void {
  preferences.set((now) => ({ ...now, language }));
}

export function setTheme(theme: Theme): void {
  preferences.set((now) => ({ ...now, theme }));
}

export function setDensity(density: Density): void {
  preferences.set((now) => ({ ...now, density }));
}

export function changePreferences(changes: Partial<Preferences>): void {
  preferences.set((now) => ({ ...now, ...changes }));
}

/** The next larger or smaller size of the article; 0 for the usual one. */
export function stepZoom(step: 1 | -1 | 0): void {
  preferences.set((now) => {
    const zoom = step === 0 ? ZOOM_USUAL : ZOOMS[ZOOMS.indexOf(now.zoom) + step];
    return { ...now, zoom: zoom ?? now.zoom };
  });
}

/** Another key for a command; null gives its own back. */
export function chooseKey(command: string, key: string | null): void {
  preferences.set((now) => {
    const { [command]: _, ...others } = now.keys;
    return { ...now, keys: key === null ? others : { ...others, [command]: key } };
  });
}
