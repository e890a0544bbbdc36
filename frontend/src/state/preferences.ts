/** Owns what this browser remembers about looks and language, and puts it on <html>. */

import { createStore } from "./store";

export type Theme = "system" | "light" | "dark";
export type Language = "en" | "id";
export type Density = "compact" | "regular" | "roomy";

export interface Preferences {
  theme: Theme;
  language: Language;
  density: Density;
}

const DENSITIES: readonly string[] = ["compact", "regular", "roomy"] satisfies Density[];

const KEY = "workbench.preferences";

function firstLanguage(): Language {
  return navigator.languages?.some((tag) => /^(id|in)\b/i.test(tag)) ? "id" : "en";
}

function read(): Preferences {
  const fallback: Preferences = { theme: "system", language: firstLanguage(), density: "regular" };
  const stored = localStorage.getItem(KEY);
  if (!stored) return fallback;
  try {
    const value = JSON.parse(stored) as Partial<Preferences>;
    return {
      theme: value.theme === "light" || value.theme === "dark" ? value.theme : "system",
      language: value.language === "id" || value.language === "en" ? value.language : fallback.language,
      density: value.density && DENSITIES.includes(value.density) ? value.density : "regular",
    };
  } catch (cause) {
    if (cause instanceof SyntaxError) return fallback;
    throw cause;
  }
}

export const preferences = createStore<Preferences>(read());

function apply({ theme, language, density }: Preferences): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.lang = language;
  root.dataset.density = density;
}

export function startPreferences(): void {
  apply(preferences.get());
  preferences.subscribe(() => {
    apply(preferences.get());
    localStorage.setItem(KEY, JSON.stringify(preferences.get()));
  });
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
