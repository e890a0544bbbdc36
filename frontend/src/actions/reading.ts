/** How large the article is shown: the same steps on every page that shows one, kept for the person. */

import { preferences, stepZoom, ZOOM_USUAL, ZOOMS } from "../state/preferences";
import type { Command } from "./commands";

const zoom = () => preferences.get().zoom;

export const READING_COMMANDS: Command<object>[] = [
  {
    id: "zoom.in",
    keys: ["+", "="],
    group: "article",
    title: { key: "zoom.in" },
    when: () => zoom() < (ZOOMS.at(-1) ?? ZOOM_USUAL),
    run: () => stepZoom(1),
  },
  {
    id: "zoom.out",
    keys: ["-"],
    group: "article",
    title: { key: "zoom.out" },
    when: () => zoom() > (ZOOMS[0] ?? ZOOM_USUAL),
    run: () => stepZoom(-1),
  },
  {
    id: "zoom.usual",
    keys: ["Alt+0"],
    group: "article",
    title: { key: "zoom.usual" },
    when: () => zoom() !== ZOOM_USUAL,
    run: () => stepZoom(0),
  },
];
