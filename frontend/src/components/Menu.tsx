import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

interface MenuProps {
  /** The button that opens it. */
  label: string;
  className: string;
  face: ReactNode;
  align?: "start" | "end";
  /** What it holds, given what closes it and what makes an act close it first. */
  children: (close: () => void, closing: (act: () => void) => () => void) => ReactNode;
}

/** As near as a list comes to the window's sides. */
const EDGE = 8;

/** A button with a list of links or buttons under it. Escape and a click outside close it. */
export function Menu({ label, className, face, align = "start", children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  const closing = (act: () => void) => () => {
    close();
    act();
  };

  // Under a button near an edge, the list moves back into the window.
  useLayoutEffect(() => {
    if (!open || !list.current) return;
    const { left, right } = list.current.getBoundingClientRect();
    const last = document.documentElement.clientWidth - EDGE;
    const by = left < EDGE ? EDGE - left : Math.min(0, last - right);
    if (by !== 0) list.current.style.translate = `${by}px`;
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape from what it holds
    <div
      className="menuplace"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        place.current?.querySelector("button")?.focus();
      }}
    >
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="true"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div className={align === "end" ? "menu flush" : "menu"} ref={list}>
          {children(close, closing)}
        </div>
      )}
    </div>
  );
}
