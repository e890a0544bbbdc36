import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

interface DialogProps {
  title: string;
  /** Beside the title, dim. */
  aside?: ReactNode;
  /** Called on Escape, on the scrim and by the close button; leave out where the person must choose. */
  onClose?: () => void;
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** A modal over the kept page. The browser's own <dialog> holds the focus and gives it back. */
export function Dialog({ title, aside, onClose, width = "narrow", children }: DialogProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = box.current;
    element?.showModal();
    // showModal focuses the first button; a field that the dialog is about comes before it.
    element?.querySelector<HTMLElement>("input, textarea")?.focus();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is onCancel; the click is the scrim's
    <dialog
      ref={box}
      className={`sheet ${width}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose?.();
      }}
    >
      <div className="inside">
        <header className="row">
          <h2 id={heading}>{title}</h2>
          {aside && <span className="dim small">{aside}</span>}
          {onClose && (
            <Button look="quiet" className="end" shortcut="Esc" onClick={onClose}>
              {t("close")}
            </Button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
