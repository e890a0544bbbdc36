import { useTranslation } from "react-i18next";
import { Button, IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { Tag } from "../../components/Tag";
import { blockOf, blocksIn, suggests } from "../../state/pack/blocks";
import { additionOf, copyOf, freeId, removalOf, suggestsChange } from "../../state/pack/changes";
import type { Desk } from "./useDesk";

interface RuleHeadProps {
  desk: Desk;
  onStep: (by: 1 | -1) => void;
}

// A cue and a sentence without it, so that a new rule passes from the start.
const STARTS: Record<string, { match: string; noMatch: string }> = {
  id: { match: "barangkali", noMatch: "Hujan turun sejak pagi." },
  en: { match: "perhaps", noMatch: "It has rained since dawn." },
};

/** Which rule is shown, whether it proposes, and what can be done with it as a whole. */
export function RuleHead({ desk, onStep }: RuleHeadProps) {
  const { t } = useTranslation("rules");
  const { block, text, blocks, writable, base } = desk;
  const on = block ? suggests(text, block) : true;
  const before = block && blockOf(blocksIn(base.yaml), block.id);
  const isNew = block && !before;
  const isChanged = block && before && base.yaml.slice(before.from, before.to) !== text.slice(block.from, block.to);

  const add = () => {
    const lang = base.pack.language;
    const example = STARTS[lang] ?? { match: "perhaps", noMatch: "It has rained since dawn." };
    const id = freeId(blocks, "new.rule");
    desk.apply(additionOf(text, block, { id, lang, example }), id);
    desk.editor?.focus();
  };
  const duplicate = () => {
    if (!block) return;
    const id = freeId(blocks, block.id);
    desk.apply(copyOf(text, block, id), id);
    desk.editor?.focus();
  };
  const remove = () => {
    if (!block) return;
    const at = blocks.indexOf(block);
    desk.apply(removalOf(text, block), (blocks[at + 1] ?? blocks[at - 1])?.id ?? null);
  };

  return (
    <div className="rule-head">
      <h1 className={block ? "mono cut" : "cut"} title={block?.id}>
        {block ? block.id || t("list.nameless") : t("editor.wholeTitle")}
      </h1>
      {isNew && <Tag>{t("tag.new")}</Tag>}
      {isChanged && <Tag>{t("tag.changed")}</Tag>}
      <span className="end row">
        {block && (
          <label className="check small">
            <input
              type="checkbox"
              checked={on}
              disabled={!writable}
              onChange={(event) => {
                const change = suggestsChange(text, block, event.target.checked);
                if (change) desk.apply(change, block.id);
              }}
            />
            {t("editor.suggests")}
          </label>
        )}
        <Button look="quiet" aria-pressed={!block} onClick={desk.toggleWhole}>
          {t(block ? "editor.toWhole" : "editor.toRule")}
        </Button>
        {writable && (
          <Menu
            className="btn quiet"
            align="end"
            label={t("menu.rule")}
            face={
              <>
                {t("menu.ruleShort")}
                <Icon name="down" />
              </>
            }
          >
            {(_close, act) => (
              <>
                <button type="button" onClick={act(add)}>
                  {t("menu.add")}
                </button>
                {block && (
                  <>
                    <button type="button" onClick={act(duplicate)}>
                      {t("menu.duplicate")}
                    </button>
                    <button type="button" onClick={act(remove)}>
                      {t("menu.delete")}
                    </button>
                  </>
                )}
              </>
            )}
          </Menu>
        )}
        <IconButton className="up" icon="down" aria-label={t("editor.previous")} onClick={() => onStep(-1)} />
        <IconButton icon="down" aria-label={t("editor.next")} onClick={() => onStep(1)} />
      </span>
    </div>
  );
}
