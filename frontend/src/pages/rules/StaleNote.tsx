import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { packQuery } from "../../api/rules";
import type { Pack } from "../../api/types";
import { Button } from "../../components/Button";
import { Note } from "../../components/Note";
import { type Rebased, rebased } from "../../state/pack/rebase";
import { CompareDialog } from "./CompareDialog";
import { mergeWords } from "./mergeWords";
import type { Desk } from "./useDesk";

interface StaleNoteProps {
  desk: Desk;
  inForce: Pack;
  /** Goes on with a text on the version in force; both sides' changes are in it. */
  onMove: (merged: Rebased) => void;
}

/** Somebody published while this draft was written: what they changed, and how to go on from there. */
export function StaleNote({ desk, inForce, onMove }: StaleNoteProps) {
  const { t } = useTranslation("rules");
  const [comparing, setComparing] = useState(false);
  const theirs = useQuery(packQuery(desk.slug, inForce.version));
  const base = desk.base.pack.version;
  // Typing does not wait for what is said of it.
  const text = useDeferredValue(desk.text);
  const words = useMemo(
    () => (theirs.data ? mergeWords(t, rebased(desk.base.yaml, text, theirs.data.yaml), inForce.version) : []),
    [t, desk.base.yaml, text, theirs.data, inForce.version],
  );
  return (
    <div className="stale-note">
      <Note look="warn">
        <b>{t("stale.what", { version: inForce.version, by: inForce.published_by, base })}</b> {t("stale.then")}
      </Note>
      {words.map((sentence) => (
        <p className="ink2 small" key={sentence}>
          {sentence}
        </p>
      ))}
      <div className="row wrap">
        <Button
          disabled={!theirs.data}
          onClick={() => theirs.data && onMove(rebased(desk.base.yaml, desk.text, theirs.data.yaml))}
        >
          {t("stale.move", { version: inForce.version })}
        </Button>
        <Button look="quiet" disabled={!theirs.data} onClick={() => setComparing(true)}>
          {t("stale.compare", { version: inForce.version })}
        </Button>
      </div>
      {comparing && theirs.data && (
        <CompareDialog
          title={t("stale.compareTitle", { base, version: inForce.version })}
          before={desk.base.yaml}
          after={theirs.data.yaml}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}
