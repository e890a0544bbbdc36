import { useTranslation } from "react-i18next";
import { publishPack, restorePack } from "../../api/rules";
import type { Pack } from "../../api/types";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { CompareDialog } from "./CompareDialog";
import { ConflictDialog } from "./ConflictDialog";
import { ImportDialog } from "./ImportDialog";
import { PublishDialog } from "./PublishDialog";
import type { RulesDialogName } from "./RulesBar";
import type { Desk } from "./useDesk";
import { VersionsDialog } from "./VersionsDialog";

export type OpenDialog = { name: RulesDialogName } | { name: "restore"; pack: Pack };

interface RulesDialogsProps {
  desk: Desk;
  open: OpenDialog;
  onOpen: (dialog: OpenDialog | null) => void;
  inForce: Pack;
  /** Of this language, newest first. */
  packs: Pack[];
  next: number;
  manages: boolean;
  /** The language that the draft is the first pack for; null where it is the next version of this one. */
  first: string | null;
  /** The draft's text goes, and the version in force is shown. */
  onDiscard: () => void;
  onPublished: (pack: Pack) => void;
  /** Somebody else published meanwhile. */
  onStale: () => void;
  /** What another window wrote takes the place of this text. */
  onTheirs: () => void;
}

/** Whatever stands over the page. */
export function RulesDialogs(props: RulesDialogsProps) {
  const { desk, open, onOpen, inForce, packs, next, manages, first, onDiscard, onPublished, onStale, onTheirs } = props;
  const { t } = useTranslation("rules");
  const close = () => onOpen(null);
  const base = desk.base.pack.version;
  const changed = desk.changedRules;
  switch (open.name) {
    case "compare":
      return (
        <CompareDialog title={t("compare.title", { base })} before={desk.base.yaml} after={desk.text} onClose={close} />
      );
    case "versions":
      return (
        <VersionsDialog
          slug={desk.slug}
          packs={packs}
          onRestore={manages ? (pack) => onOpen({ name: "restore", pack }) : null}
          onClose={close}
        />
      );
    case "publish":
      return (
        <PublishDialog
          title={
            first ? t("publish.first", { language: first }) : t("publish.title", { name: inForce.name, version: next })
          }
          body={first ? t("publish.firstBody", { name: inForce.name }) : t("publish.body", { count: changed, base })}
          action={t("bar.publish", { version: next })}
          onPublish={(note) => publishPack(desk.slug, { yaml: desk.text, base_version: first ? null : base, note })}
          onDone={(pack) => {
            // What was published needs no draft any more.
            desk.drafting.reset(desk.text, base, null);
            onPublished(pack);
          }}
          onStale={onStale}
          onClose={close}
        />
      );
    case "restore":
      return (
        <PublishDialog
          title={t("restore.title", { version: open.pack.version })}
          body={t("restore.body", { version: open.pack.version, next })}
          action={t("restore.action", { version: open.pack.version, next })}
          note={t("restore.note", { version: open.pack.version })}
          onPublish={(note) => restorePack(desk.slug, open.pack.version, { base_version: inForce.version, note })}
          onDone={onPublished}
          onStale={onStale}
          onClose={() => onOpen({ name: "versions" })}
        />
      );
    case "discard":
      return (
        <Dialog title={t("discard.title")} onClose={close}>
          <p className="ink2">{t("discard.body", { version: inForce.version })}</p>
          <div className="row">
            <Button look="primary" onClick={onDiscard}>
              {t("discard.action")}
            </Button>
            <Button onClick={close}>{t("discard.keep")}</Button>
          </div>
        </Dialog>
      );
    case "conflict":
      return (
        <ConflictDialog
          desk={desk}
          onMine={() => {
            close();
            desk.drafting.keepMine();
          }}
          onTheirs={onTheirs}
          onClose={close}
        />
      );
    case "import":
      return (
        <ImportDialog
          replaces={desk.isChanged}
          onText={(text) => {
            close();
            desk.take(text);
          }}
          onClose={close}
        />
      );
  }
}
