import { useTranslation } from "react-i18next";
import type { ArticleRow } from "../../api/types";
import { Icon } from "../../components/Icon";
import { Tag } from "../../components/Tag";

/** A state, loud only where it needs a person. */
export function StateWord({ state }: { state: ArticleRow["state"] }) {
  const { t } = useTranslation("queue");
  const word = t(`states.${state}`);
  switch (state) {
    case "returned":
      return <Tag look="warn">{word}</Tag>;
    case "doing":
    case "review":
      return <Tag>{word}</Tag>;
    case "withdrawn":
      return <Tag look="bad">{word}</Tag>;
    case "submitted":
      return (
        <span className="dim stateword">
          <Icon name="check" />
          {word}
        </span>
      );
    case "accepted":
    case "gold":
      return (
        <span className="good stateword">
          <Icon name="check" />
          {word}
        </span>
      );
    default:
      return <span className="dim">{word}</span>;
  }
}
