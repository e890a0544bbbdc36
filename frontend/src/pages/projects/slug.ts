/** Addresses of projects. */

export const LONGEST_SLUG = 60;

/** A slug for a name: "Banjir & Tarif Air, 2025" becomes "banjir-tarif-air-2025"; "" where nothing is left. */
export function slugFor(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, "");
}
