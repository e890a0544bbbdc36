import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./Button";

const SHOWN = 1_500;

/** "7d19 c0e4 58ab 2f6e … 93b1": enough to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 16).match(/.{4}/g)?.join(" ") ?? hash} … ${hash.slice(-4)}`;
}

/** Browsers copy only on https and on this machine; elsewhere the hash can be selected. */
export function canCopy(): boolean {
  return "clipboard" in navigator;
}

/** A SHA-256, short, whole on hover, with a button that copies it. `copied` grows when a key copied it. */
export function HashText({ hash, copied = 0 }: { hash: string; copied?: number }) {
  const { t } = useTranslation("releases");
  const [done, setDone] = useState(0);
  const times = copied + done;
  const [told, setTold] = useState(false);

  useEffect(() => {
    if (times === 0) return;
    setTold(true);
    const timer = setTimeout(() => setTold(false), SHOWN);
    return () => clearTimeout(timer);
  }, [times]);

  return (
    <span className="hash">
      <span className="mono" title={hash}>
        {canCopy() ? shortHash(hash) : hash}
      </span>
      {canCopy() && (
        <IconButton
          icon={told ? "check" : "copy"}
          aria-label={t("copy")}
          onClick={async () => {
            await navigator.clipboard.writeText(hash);
            setDone(done + 1);
          }}
        />
      )}
      <span className="small good" role="status">
        {told && t("copied")}
      </span>
    </span>
  );
}
