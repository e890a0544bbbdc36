import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fileAddress, MANIFEST, manifestQuery } from "../../api/releases";
import type { Release } from "../../api/types";
import { ErrorPanel } from "../../components/ErrorPanel";
import { HashText, shortHash } from "../../components/HashText";
import { Icon } from "../../components/Icon";
import { Note } from "../../components/Note";
import { Skeleton } from "../../components/Skeleton";
import { Tag } from "../../components/Tag";
import { useFormats } from "../../components/useFormats";
import { StatusTag } from "./ReleaseList";

interface ReleaseCardProps {
  slug: string;
  release: Release;
  /** Grows when a key copied the content hash. */
  copied: number;
}

const COUNTS = ["articles", "passages", "withdrawn"] as const;

/** One release: what is in it, its hash, its files. */
export function ReleaseCard({ slug, release, copied }: ReleaseCardProps) {
  const { t } = useTranslation("releases");
  const { moment, number } = useFormats();
  const { status, counts, notes } = release;
  const shown = COUNTS.flatMap((name) => {
    const count = counts[name];
    return count === undefined || (name === "withdrawn" && count === 0) ? [] : [{ name, count }];
  });
  return (
    <div className="release-in">
      <div className="hd">
        <h1>{t("release", { number: release.number })}</h1>
        {status === "ready" ? (
          <Tag>
            <Icon name="lock" />
            {t("frozen")}
          </Tag>
        ) : (
          <StatusTag status={status} />
        )}
        <span className="dim">
          {moment(release.created_at)}, {release.created_by}
        </span>
      </div>
      {release.content_hash && (
        <p className="hashline">
          <span className="dim">{t("content")}</span> <HashText hash={release.content_hash} copied={copied} />
        </p>
      )}
      {status === "building" && (
        <div className="stack" role="status">
          <Note>
            <b>{t("building.what")}</b> {t("building.then")}
          </Note>
          <Skeleton lines={[100, 80, 90]} />
        </div>
      )}
      {status === "failed" && (
        <Note look="bad">
          <b>{t("failed.what")}</b> {release.error || t("failed.noError")} {t("failed.then")}
        </Note>
      )}
      {shown.length > 0 && (
        <dl className="stats">
          {shown.map(({ name, count }) => (
            <div key={name}>
              <dt>{t(`counts.${name}`)}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      {release.files.some(({ name }) => name === MANIFEST) && status === "ready" && (
        <Facts slug={slug} number={release.number} />
      )}
      {notes && (
        <section aria-labelledby="notes">
          <h2 id="notes">{t("notes")}</h2>
          <p className="notes">{notes}</p>
        </section>
      )}
      {release.files.length > 0 && <Files slug={slug} release={release} />}
    </div>
  );
}

function Facts({ slug, number }: { slug: string; number: number }) {
  const { t } = useTranslation("releases");
  const manifest = useQuery(manifestQuery(slug, number));
  if (manifest.isPending) return <Skeleton lines={[60, 50]} />;
  if (manifest.isError) return <ErrorPanel error={manifest.error} retry={() => void manifest.refetch()} />;
  const { codebook, pack, agreement } = manifest.data;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t("facts.title")}</h2>
      <dl className="meta">
        <dt>{t("facts.codebook")}</dt>
        {codebook.map(({ version, sha256 }) => (
          <dd key={version}>
            {t("facts.version", { version })} <span className="mono dim">{shortHash(sha256)}</span>
          </dd>
        ))}
        <dt>{t("facts.pack")}</dt>
        <dd>
          {pack.name} {t("facts.version", { version: pack.version })}{" "}
          <span className="mono dim">{shortHash(pack.sha256)}</span>
        </dd>
        <dt>{t("facts.agreement")}</dt>
        <dd>
          {typeof agreement?.value === "number" ? agreement.value : (agreement?.reason ?? t("facts.noAgreement"))}
        </dd>
      </dl>
    </section>
  );
}

function Files({ slug, release }: Omit<ReleaseCardProps, "copied">) {
  const { t } = useTranslation("releases");
  const { bytes } = useFormats();
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t("files")}</h2>
      <table className="tbl files">
        <thead className="sr">
          <tr>
            <th scope="col">{t("file.name")}</th>
            <th scope="col">{t("file.what")}</th>
            <th scope="col">{t("file.size")}</th>
            <th scope="col">{t("file.hash")}</th>
          </tr>
        </thead>
        <tbody>
          {release.files.map((file) => (
            <tr className="hov" key={file.name}>
              <th scope="row">
                {release.status === "ready" ? (
                  <a href={fileAddress(slug, release.number, file.name)} download={file.name}>
                    <Icon name="download" />
                    {file.name}
                  </a>
                ) : (
                  file.name
                )}
              </th>
              <td className="dim what">{t(`about.${aboutOf(file.name)}`)}</td>
              <td className="num dim nowrap">{bytes(file.bytes)}</td>
              <td className="filehash">
                <HashText hash={file.sha256} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function aboutOf(name: string): "gold" | "manifest" | "other" {
  return name === "gold.jsonl" ? "gold" : name === "manifest.json" ? "manifest" : "other";
}
