import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CommandButton } from "../../components/CommandButton";
import { Menu } from "../../components/Menu";
import { useCommandScope } from "../../components/useCommands";

const COMMANDS = [
  "undo",
  "redo",
  "suggestion.next",
  "article.comment",
  "reading",
  "zoom.in",
  "zoom.out",
  "zoom.usual",
  "skip",
] as const;

/** What has no place of its own in every window: the same commands as by key. */
export function MoreMenu({ slug }: { slug: string }) {
  const { t } = useTranslation("label");
  const { t: common } = useTranslation();
  const { openHelp } = useCommandScope();
  return (
    <Menu className="btn quiet" align="end" label={t("bar.more")} face={t("bar.more")}>
      {(close) => (
        <>
          {COMMANDS.map((of) => (
            <CommandButton key={of} of={of} className="entry" onPress={close} />
          ))}
          <Link to="/projects/$slug/guideline" params={{ slug }} target="_blank" onClick={close}>
            {t("labels.guideline")}
          </Link>
          <button
            type="button"
            className="entry"
            onClick={() => {
              close();
              openHelp();
            }}
          >
            {common("keysTitle")}
          </button>
        </>
      )}
    </Menu>
  );
}
