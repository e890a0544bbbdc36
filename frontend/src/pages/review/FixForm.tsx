import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { changeDraft, leaveMode, saveFix } from "../../actions/review/decisions";
import { type Edge, type FixDraft, lacks, placeOf, withEdge, withLabel } from "../../actions/review/fix";
import type { ReviewSession } from "../../actions/review/session";
import type { Case, Codebook, Dimension, TextField } from "../../api/types";
import { Button } from "../../components/Button";
import { Field } from "../../components/Field";
import { KeyHint, useKeyName } from "../../components/KeyHint";
import { Segmented } from "../../components/Segmented";
import { isExcused, isRequired, titleIn, typeDimension } from "../../state/codebook";
import { useStore } from "../../state/store";

const EDGES: { key: string; edge: Edge; step: 1 | -1; name: "startLeft" | "startRight" | "endLeft" | "endRight" }[] = [
  { key: "start.left", edge: "start", step: -1, name: "startLeft" },
  { key: "start.right", edge: "start", step: 1, name: "startRight" },
  { key: "end.left", edge: "end", step: -1, name: "endLeft" },
  { key: "end.right", edge: "end", step: 1, name: "endRight" },
];

/** The reviewer's own passage: words, labels, holder, target. The article shows it while it changes. */
export function FixForm({ session, one }: { session: ReviewSession; one: Case }) {
  const { review, draft } = useStore(session);
  const { codebook } = review;
  if (!draft) return null;
  const missing = lacks(codebook, draft);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    if (!typing) return;
    if (event.key === "Enter") saveFix(session);
    else if (event.key === "Escape") leaveMode(session);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of the fields that it holds
    <div className="fixform" onKeyDown={press}>
      <Words session={session} draft={draft} />
      {codebook.content.dimensions
        .filter((dimension) => isRequired(dimension, draft.labels) || draft.labels[dimension.name])
        .filter((dimension) => !isExcused(dimension, draft.labels))
        .map((dimension) => (
          <Choice
            key={dimension.name}
            session={session}
            codebook={codebook}
            dimension={dimension}
            draft={draft}
            missing={missing.includes(dimension.name)}
          />
        ))}
      {(codebook.content.fields ?? []).map((field) => (
        <Party
          key={field.name}
          session={session}
          one={one}
          field={field}
          draft={draft}
          missing={missing.includes(field.name)}
        />
      ))}
    </div>
  );
}

function Words({ session, draft }: { session: ReviewSession; draft: FixDraft }) {
  const { t } = useTranslation("review");
  const { t: commands } = useTranslation("commands");
  const quote = session.offsets.slice(draft.start, draft.end);
  const [typed, setTyped] = useState<string | null>(null);
  const lost = typed !== null && placeOf(session.offsets, typed, draft.start) === null;
  return (
    <Field label={t("form.words")} hint={t("form.wordsHint")} errors={lost ? [t("form.noSuchWords")] : undefined}>
      {(attributes) => (
        <>
          <textarea
            {...attributes}
            className="input read"
            lang={session.get().review.article.language}
            rows={3}
            value={typed ?? quote}
            onChange={(event) => {
              setTyped(event.target.value);
              const place = placeOf(session.offsets, event.target.value, draft.start);
              if (place) changeDraft(session, (now) => ({ ...now, ...place }));
            }}
            onBlur={() => setTyped(null)}
          />
          <span className="row edges">
            {EDGES.map(({ key, edge, step, name }) => (
              <Button
                key={key}
                look="quiet"
                command={`fix.${key}`}
                aria-label={commands(`label.${name}`)}
                onClick={() => changeDraft(session, (now) => withEdge(session.words, now, edge, step))}
              >
                {t(`form.${name}`)}
              </Button>
            ))}
          </span>
        </>
      )}
    </Field>
  );
}

interface ChoiceProps {
  session: ReviewSession;
  codebook: Codebook;
  dimension: Dimension;
  draft: FixDraft;
  missing: boolean;
}

function Choice({ session, codebook, dimension, draft, missing }: ChoiceProps) {
  const { t, i18n } = useTranslation("review");
  const title = titleIn(i18n.language, dimension.title, dimension.name);
  const deciding = dimension.name === typeDimension(codebook).name;
  const keyName = useKeyName();
  return (
    <div className="field">
      <span className="lab">
        {title} {!deciding && <KeyHint of={`fix.${dimension.name}`} />}
      </span>
      <Segmented
        label={title}
        value={draft.labels[dimension.name] ?? null}
        choices={dimension.values.map((value) => {
          const name = titleIn(i18n.language, value.title, value.value);
          const key = deciding ? keyName(`fix.type.${value.value}`) : null;
          return { value: value.value, title: key ? `${key} ${name}` : name };
        })}
        onChange={(value) => changeDraft(session, (now) => withLabel(codebook, now, dimension.name, value))}
      />
      {missing && <p className="small bad">{t("form.missing", { name: title })}</p>}
    </div>
  );
}

interface PartyProps {
  session: ReviewSession;
  one: Case;
  field: TextField;
  draft: FixDraft;
  missing: boolean;
}

function Party({ session, one, field, draft, missing }: PartyProps) {
  const { t, i18n } = useTranslation("review");
  const list = useId();
  const { name } = field;
  const title = titleIn(i18n.language, field.title, name);
  const known = [...new Set([...one.annotations.map((answer) => answer[name]), ...(field.reserved ?? [])])];
  return (
    <Field label={title} errors={missing ? [t("form.missing", { name: title })] : undefined}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            className="input"
            list={list}
            value={draft[name]}
            maxLength={500}
            onChange={(event) => changeDraft(session, (now) => ({ ...now, [name]: event.target.value }))}
          />
          <datalist id={list}>
            {known
              .filter((words) => words !== "")
              .map((words) => (
                <option key={words} value={words} />
              ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
