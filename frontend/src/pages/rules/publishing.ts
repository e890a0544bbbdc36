/** When a draft can be published or run, and how it leaves as a file. */

import type { TFunction } from "i18next";
import type { Pack } from "../../api/types";
import type { DraftStatus } from "../../state/pack/drafting";
import type { Desk } from "./useDesk";
import type { PreviewDesk } from "./usePreview";

interface Holding {
  desk: Desk;
  status: DraftStatus;
  isStale: boolean;
  /** The pack in force for another language, which this text is for. */
  taken: Pack | null;
  t: TFunction<"rules">;
}

/** Why not, in as few words as fit into a button; null where nothing stands against it. */
export function heldBack({ desk, status, isStale, taken, t }: Holding): string | null {
  if (!desk.isChanged) return t("held.same");
  if (status === "conflict") return t("held.conflict");
  if (!desk.isChecked) return t(desk.checkError ? "held.unchecked" : "held.checking");
  const faults = desk.faults.length;
  if (faults > 0) return t("held.faults", { count: faults });
  if (taken) return t("held.language");
  return isStale ? t("held.stale") : null;
}

/** Why a draft cannot be run over what is chosen; null where it can. `gold` is how many articles are, null unknown. */
export function whyNotRun(preview: PreviewDesk, gold: number | null, t: TFunction<"rules">): string | null {
  if (preview.over === "gold") return gold === 0 ? t("preview.noGold") : null;
  return preview.articles.length === 0 ? t("preview.noneChosen") : null;
}

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
