import { useTranslation } from "react-i18next";
import type { Pack } from "../../api/types";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { Tag } from "../../components/Tag";
import { useFormats } from "../../components/useFormats";
import { useStore } from "../../state/store";
import { DraftState } from "./DraftState";
import type { Desk } from "./useDesk";

export type RulesDialogName = "compare" | "versions" | "publish" | "discard" | "conflict" | "import";

interface RulesBarProps {
  desk: Desk;
  /** The newest of the language, and the newest of each other language. */
  inForce: Pack;
  packs: Pack[];
  /** What the next version will be called. */
  next: number;
  /** Why the draft cannot be published, in a word or two; null where it can. */
  held: string | null;
  canRun: boolean;
  onRun: () => void;
  onLanguage: (language: string) => void;
  onOpen: (dialog: RulesDialogName) => void;
  onExport: () => void;
}

export function RulesBar(props: RulesBarProps) {
  const { desk, inForce, packs, next, held, canRun, onRun, onLanguage, onOpen, onExport } = props;
  const { t } = useTranslation("rules");
  const { number } = useFormats();
  const { status, refusal, kept } = useStore(desk.drafting);
  const current = packs.filter((pack) => pack.in_force);
  const changed = desk.changedRules;
  const hasDraft = desk.writable && (desk.isChanged || kept !== null);
  return (
    <>
      {current.length > 1 ? (
        <select
          className="select quiet"
          aria-label={t("bar.pack")}
          value={inForce.language}
          onChange={(event) => onLanguage(event.target.value)}
        >
          {current.map((pack) => (
            <option key={pack.language} value={pack.language}>
              {pack.name}
            </option>
          ))}
        </select>
      ) : (
        <b className="med nowrap">{inForce.name}</b>
      )}
      <span className="dim nowrap inforce">
        {t("bar.inForce", { version: inForce.version, count: inForce.rules, shown: number(inForce.rules) })}
      </span>
      {hasDraft && (
        <Tag look="warn">
          {changed > 0
            ? t("bar.draft", { version: next, count: changed })
            : t(desk.isChanged ? "bar.draftHead" : "bar.draftSame", { version: next })}
        </Tag>
      )}
      <span className="grow" />
      {desk.writable && <DraftState status={status} refusal={refusal} onOpen={() => onOpen("conflict")} />}
      {desk.isChanged && (
        <Button look="quiet" className="opt" onClick={() => onOpen("compare")}>
          {t("bar.compare", { version: desk.base.pack.version })}
        </Button>
      )}
      <Button look="quiet" onClick={() => onOpen("versions")}>
        {t("bar.versions")}
      </Button>
      <Menu
        className="btn quiet"
        align="end"
        label={t("menu.yaml")}
        face={
          <>
            {t("menu.yamlShort")}
            <Icon name="down" />
          </>
        }
      >
        {(_close, act) => (
          <>
            {desk.writable && (
              <button type="button" onClick={act(() => onOpen("import"))}>
                {t("menu.import")}
              </button>
            )}
            <button type="button" onClick={act(onExport)}>
              {t(hasDraft ? "menu.exportDraft" : "menu.export", { version: desk.base.pack.version })}
            </button>
            {desk.isChanged && (
              <button type="button" onClick={act(() => onOpen("compare"))}>
                {t("bar.compare", { version: desk.base.pack.version })}
              </button>
            )}
            {hasDraft && (
              <button type="button" onClick={act(() => onOpen("discard"))}>
                {t("menu.discard")}
              </button>
            )}
          </>
        )}
      </Menu>
      {canRun && (
        <Button command="rules.run" onClick={onRun}>
          {t("bar.run")}
        </Button>
      )}
      {desk.writable && (
        <Button look="primary" className="publish" disabled={held !== null} onClick={() => onOpen("publish")}>
          {t("bar.publish", { version: next })}
          {held !== null && <span className="small">{held}</span>}
        </Button>
      )}
    </>
  );
}
