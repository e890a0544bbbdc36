import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { packAddress, packDiffQuery } from "../../api/rules";
import type { Pack } from "../../api/types";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorPanel } from "../../components/ErrorPanel";
import { Icon } from "../../components/Icon";
import { Skeleton } from "../../components/Skeleton";
import { Tag } from "../../components/Tag";
import { useFormats } from "../../components/useFormats";
import { DiffView } from "./DiffView";

interface VersionsDialogProps {
  slug: string;
  /** Of one language, newest first. */
  packs: Pack[];
  /** Publishes an older one again; null for those who may not. */
  onRestore: ((pack: Pack) => void) | null;
  onClose: () => void;
}

/** Every version with its note; any two held against each other; the way back to one. */
export function VersionsDialog({ slug, packs, onRestore, onClose }: VersionsDialogProps) {
  const { t } = useTranslation("rules");
  const { moment, number } = useFormats();
  const [pair, setPair] = useState<[number, number] | null>(null);
  return (
    <Dialog title={t("versions.title")} aside={packs[0]?.name} onClose={onClose} width="wide">
      <ul className="versions">
        {packs.map((pack, index) => {
          const before = packs[index + 1];
          return (
            <li key={pack.version}>
              <div className="row wrap">
                <b>{t("versions.one", { version: pack.version })}</b>
                {pack.in_force && <Tag>{t("versions.inForce")}</Tag>}
                <span className="small dim">
                  {moment(pack.published_at)}, {pack.published_by},{" "}
                  {t("versions.rules", { count: pack.rules, shown: number(pack.rules) })}
                </span>
                <span className="row end">
                  {before && (
                    <Button look="quiet" onClick={() => setPair([before.version, pack.version])}>
                      {t("versions.compare", { version: before.version })}
                    </Button>
                  )}
                  <a className="btn quiet" href={packAddress(slug, pack.version)} download>
                    <Icon name="download" />
                    {t("versions.yaml")}
                  </a>
                  {onRestore && !pack.in_force && (
                    <Button onClick={() => onRestore(pack)}>{t("versions.restore", { version: pack.version })}</Button>
                  )}
                </span>
              </div>
              <p className="note-text">{pack.note || <span className="dim">{t("versions.noNote")}</span>}</p>
            </li>
          );
        })}
      </ul>
      {pair && <Pair slug={slug} packs={packs} pair={pair} onPair={setPair} />}
    </Dialog>
  );
}

interface PairProps {
  slug: string;
  packs: Pack[];
  pair: [number, number];
  onPair: (pair: [number, number]) => void;
}

function Pair({ slug, packs, pair: [from, to], onPair }: PairProps) {
  const { t } = useTranslation("rules");
  const diff = useQuery(packDiffQuery(slug, from, to));
  const choose = (label: string, value: number, onChange: (version: number) => void) => (
    <select
      className="select quiet"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {packs.map(({ version }) => (
        <option key={version} value={version}>
          {t("versions.one", { version })}
        </option>
      ))}
    </select>
  );
  return (
    <section className="stack" aria-label={t("versions.difference")}>
      <div className="row wrap">
        <h3>{t("versions.difference")}</h3>
        {choose(t("versions.from"), from, (version) => onPair([version, to]))}
        <span className="dim">{t("changes.to")}</span>
        {choose(t("versions.to"), to, (version) => onPair([from, version]))}
      </div>
      {diff.isPending && <Skeleton lines={[80, 60, 90]} />}
      {diff.isError && <ErrorPanel error={diff.error} retry={() => void diff.refetch()} />}
      {diff.data && <DiffView diff={diff.data} />}
    </section>
  );
}
