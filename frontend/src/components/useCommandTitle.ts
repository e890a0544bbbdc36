import { useTranslation } from "react-i18next";
import type { BoundCommand } from "../actions/commands";

/** Turns a command into its words in the reader's language. */
export function useCommandTitle(): (command: Pick<BoundCommand, "title">) => string {
  const { t } = useTranslation("commands");
  return (command) =>
    "key" in command.title ? t(command.title.key, { of: command.title.of ?? "" }) : command.title.text;
}
