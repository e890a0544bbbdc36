import type { RefObject } from "react";
import { Icon } from "./Icon";

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** So that a key can bring the focus here. */
  place?: RefObject<HTMLInputElement | null>;
}

/** A search field; Escape clears it and gives the keys back to the page. */
export function SearchBox({ label, value, onChange, place }: SearchBoxProps) {
  return (
    <search className="find">
      <Icon name="search" />
      <input
        ref={place}
        className="input"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onChange("");
          event.currentTarget.blur();
        }}
      />
    </search>
  );
}
