interface Choice<V extends string> {
  value: V;
  title: string;
  /** What it means, when the mouse rests on it. */
  hint?: string;
  count?: number;
}

interface SegmentedProps<V extends string> {
  label: string;
  choices: Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** Stretches over the width it is given. */
  fill?: boolean;
}

/** A filter or a choice of one among few. Arrow keys move, as in a radio group. */
export function Segmented<V extends string>({ label, choices, value, onChange, fill }: SegmentedProps<V>) {
  const at = choices.findIndex((choice) => choice.value === value);
  return (
    <div className={fill ? "seg fill" : "seg"} role="radiogroup" aria-label={label}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a segmented control is a radio group of buttons
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          title={choice.hint}
          tabIndex={index === Math.max(0, at) ? 0 : -1}
          onClick={() => onChange(choice.value)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
            if (!step) return;
            event.preventDefault();
            event.stopPropagation();
            const to = (index + step + choices.length) % choices.length;
            const next = choices[to];
            if (!next) return;
            onChange(next.value);
            const sibling = event.currentTarget.parentElement?.children[to];
            if (sibling instanceof HTMLElement) sibling.focus();
          }}
        >
          {choice.title}
          {choice.count !== undefined && <span>{choice.count}</span>}
        </button>
      ))}
    </div>
  );
}
