import { type FocusEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { setText } from "../../actions/label/edits";
import { ask, place, stepPointed, wordsOf } from "../../actions/label/pointing";
import { labelsOf, type Row, textOf } from "../../actions/label/rows";
import type { Field, LabelSession } from "../../actions/label/session";
import type { TextField } from "../../api/types";
import { Icon } from "../../components/Icon";
import { KeyHint } from "../../components/KeyHint";
import { formatNumber } from "../../i18n/format";
import { isRequired, titleIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import { typing } from "../../state/typing";

interface TextChoiceProps {
  session: LabelSession;
  row: Row;
  field: TextField | { name: "note" };
}

const LINK = " ← ";
/** As long as the server takes. */
const LONGEST = { holder: 500, target: 500, note: 20_000 };

/** Words that other passages of this article have here, and the codebook's reserved ones. */
function known(session: LabelSession, field: TextChoiceProps["field"]): string[] {
  if (field.name === "note") return [];
  const { name } = field;
  const used = [...session.get().layer.passages.values(), ...session.suggestions].map((passage) => passage[name]);
  return [...new Set([...(field.reserved ?? []), ...used])].filter((words) => words !== "");
}

/** Who relays whom, outermost first. */
function HolderChain({ value }: { value: string }) {
  return value.split(LINK).map((link, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice in a chain
    <span key={index} className="row">
      {index > 0 && <span className="dim">←</span>}
      <span className="tag">{link}</span>
    </span>
  ));
}

/** A pause this long in writing, and the words are an edit; so are they when the page is left. */
const PAUSE = 800;

/** Makes edits of what is being written, so that no more than a pause's worth of it can be lost. */
function useWriting(session: LabelSession, name: Field, field: { current: HTMLInputElement | null }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useRef((text: string) => {
    clearTimeout(timer.current);
    setText(session, name, text.trim(), place(session, text.trim()));
    typing.set(false);
  });
  useEffect(() => {
    const hide = () => {
      if (field.current && typing.get() && [...field.current.value].length <= LONGEST[name])
        keep.current(field.current.value);
    };
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", hide);
    return () => {
      clearTimeout(timer.current);
      typing.set(false);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", hide);
    };
  }, [field, name]);
  const write = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(keep.current, PAUSE, text);
    typing.set(true);
  };
  /** What stands in the field cannot be an edit. */
  const hold = () => {
    clearTimeout(timer.current);
    typing.set(true);
  };
  return { write, hold, keep: keep.current };
}

/** Holder, target or note: words at rest, an input once it is asked for by key or click. */
export function TextChoice({ session, row, field }: TextChoiceProps) {
  const { t, i18n } = useTranslation("label");
  const { name } = field;
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const value = textOf(row, name);
  const asked = useStorePart(session, (state) => (state.field?.name === name ? state.field.asked : 0));
  const missing = useStorePart(session, (state) => state.gaps.get(row.id)?.includes(name) ?? false);
  const title = name === "note" ? t("form.note") : titleIn(i18n.language, (field as TextField).title, name);
  const needed = name !== "note" && isRequired(field as TextField, labelsOf(row));

  const writing = asked > 0;
  // Before the next key arrives, so that no letter is lost or taken for a command.
  useLayoutEffect(() => {
    if (writing) input.current?.focus();
  }, [writing]);

  const neutral = labelsOf(row).stance === "neutral";
  const blank = needed
    ? t("form.needed")
    : name === "holder"
      ? t("form.noHolder")
      : t(neutral ? "form.noTarget" : "form.noneNeeded");

  const { write, keep, hold } = useWriting(session, name, input);
  const before = useRef(value);
  if (!writing) before.current = value;
  // Too long, it stays in the field, whole, until it is made shorter or given up.
  const [tooLong, setTooLong] = useState(0);
  const check = (text: string): boolean => {
    const length = [...text].length;
    setTooLong(length > LONGEST[name] ? length : 0);
    return length <= LONGEST[name];
  };
  const leave = (text: string, pointing = false) => {
    if (!check(text)) return;
    keep(text);
    session.patch({ field: null, pointed: null, ...(pointing ? {} : { pointing: null }) });
  };
  const press = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (event.altKey && step && name !== "note") {
      event.preventDefault();
      const span = stepPointed(session, step, event.shiftKey);
      if (span) event.currentTarget.value = wordsOf(session, span);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      event.currentTarget.value = before.current;
      leave(before.current);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      leave(event.currentTarget.value);
    }
  };
  const shared = {
    id,
    ref: input,
    className: "input",
    defaultValue: value,
    "aria-invalid": missing || tooLong > 0 || undefined,
    "aria-describedby": tooLong > 0 ? `${id}-long` : undefined,
    onKeyDown: press,
    onInput: (event: { currentTarget: { value: string } }) => {
      if (check(event.currentTarget.value)) write(event.currentTarget.value);
      else hold();
    },
    // On the way to the text: words selected there fill this field.
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      leave(event.currentTarget.value, event.relatedTarget?.matches(".paper") ?? false),
  };

  if (name === "note" && value === "" && !writing) return null;
  return (
    <>
      <label className="lab" htmlFor={id}>
        {title}
        <KeyHint of={`field.${name}`} />
      </label>
      {writing && name === "note" && <textarea rows={3} {...shared} />}
      {writing && name !== "note" && (
        <>
          <input type="text" list={`${id}-known`} autoComplete="off" {...shared} />
          <datalist id={`${id}-known`}>
            {known(session, field).map((words) => (
              <option key={words} value={words} />
            ))}
          </datalist>
          <span className="wide dim">{t("form.point")}</span>
        </>
      )}
      {!writing && (
        <span className="filled">
          <button type="button" id={id} className="chain" onClick={() => ask(session, name)}>
            {value === "" && <span>{blank}</span>}
            {value !== "" && name === "holder" && <HolderChain value={value} />}
            {value !== "" && name === "target" && <span className="tag">{value}</span>}
            {value !== "" && name === "note" && <span className="ink2">{value}</span>}
          </button>
          {value !== "" && (
            <button
              type="button"
              className="mini"
              aria-label={t("form.clear", { name: title })}
              onClick={() => setText(session, name, "")}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      )}
      {missing && <span className="fault">{t("form.missing", { name: title })}</span>}
      {tooLong > 0 && (
        <span className="fault wide" id={`${id}-long`} role="alert">
          {t("form.tooLong", {
            name: title,
            count: tooLong,
            length: formatNumber(tooLong, i18n.language),
            most: formatNumber(LONGEST[name], i18n.language),
          })}
        </span>
      )}
    </>
  );
}
