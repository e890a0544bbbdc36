import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { LabelSession } from "../../actions/label/session";
import type { Annotation } from "../../api/types";
import { Button } from "../../components/Button";
import { titleIn, valueIn } from "../../state/codebook";
import type { Entry } from "../../state/outbox/entries";

type Facts = [name: string, words: string][];

interface VersionsProps {
  session: LabelSession;
  entry: Entry;
}

type Labelled = Partial<Pick<Annotation, "start" | "end" | "labels" | "holder" | "target" | "note">>;

function isAnnotation(value: unknown): value is Annotation & { deleted?: boolean } {
  return typeof value === "object" && value !== null && "revision" in value && "labels" in value;
}

/** Both versions beside each other, the differing fields tinted; 1 keeps what is here, 2 what the server holds. */
export function Versions({ session, entry }: VersionsProps) {
  const { t, i18n } = useTranslation("label");
  const { codebook } = session.workspace;
  const current = isAnnotation(entry.problem?.current) ? entry.problem.current : null;
  const { operation } = entry;
  const local = (operation.annotation ?? operation) as Labelled;
  const id = operation.id ?? (operation.annotation?.id as string | undefined) ?? current?.id ?? "";

  const facts = (version: Labelled, gone: boolean): Facts => {
    if (gone) return [[t("versions.passage"), t("versions.gone")]];
    return [
      ...codebook.content.dimensions.map((dimension): [string, string] => {
        const value = version.labels?.[dimension.name] ?? "";
        const title = titleIn(i18n.language, valueIn(dimension, value)?.title, value);
        return [titleIn(i18n.language, dimension.title, dimension.name), title];
      }),
      ...(codebook.content.fields ?? []).map((field): [string, string] => [
        titleIn(i18n.language, field.title, field.name),
        version[field.name] ?? "",
      ]),
      [t("form.note"), version.note ?? ""],
      [t("versions.span"), `${version.start ?? ""}–${version.end ?? ""}`],
    ];
  };
  const here = facts(local, operation.op === "delete" || operation.op === "reject");
  const there = facts(current ?? {}, current === null || current.deleted === true);

  const keepHere = () => session.outbox.keepMine(entry.id, current?.revision ?? null);
  const keepThere = () => {
    session.outbox.drop(entry.id);
    session.accept(id, current);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "1") keepHere();
      if (event.key === "2") keepThere();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });

  const list = (own: Facts, other: Facts) => (
    <dl>
      {own
        .filter(([name, words]) => words !== "" || other.some(([also, text]) => also === name && text !== ""))
        .map(([name, words]) => {
          const same = other.some(([also, text]) => also === name && text === words);
          return (
            <div key={name} className="pairline">
              <dt>{name}</dt>
              <dd className={same ? undefined : "dif"}>{words || t("versions.nothing")}</dd>
            </div>
          );
        })}
    </dl>
  );
  const place = local.start !== undefined && local.end !== undefined ? local : current;
  return (
    <>
      {place && (
        <p className="read" lang={session.workspace.article.language}>
          {session.offsets.slice(place.start ?? 0, place.end ?? 0)}
        </p>
      )}
      <div className="versions">
        <div>
          <b className="strong">{t("versions.here")}</b>
          {list(here, there)}
          <Button shortcut="1" onClick={keepHere}>
            {t("versions.keepHere")}
          </Button>
        </div>
        <div>
          <b className="strong">{t("versions.there")}</b>
          {list(there, here)}
          <Button shortcut="2" onClick={keepThere}>
            {t("versions.keepThere")}
          </Button>
        </div>
      </div>
    </>
  );
}
