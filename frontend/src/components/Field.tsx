import { type ReactNode, useId } from "react";

interface FieldAttributes {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

interface FieldProps {
  label: string;
  /** What it is for, under the control. */
  hint?: ReactNode;
  /** What is wrong with it; takes the hint's place. */
  errors?: string[];
  /** Draws the control with these attributes on it. */
  children: (attributes: FieldAttributes) => ReactNode;
}

/** A label, a control, and under it a hint or what is wrong. */
export function Field({ label, hint, errors, children }: FieldProps) {
  const id = useId();
  const wrong = errors !== undefined && errors.length > 0;
  const below = wrong ? errors.join(" ") : hint;
  return (
    <div className="field">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-invalid": wrong, "aria-describedby": below ? `${id}-below` : undefined })}
      {below && (
        <p className={wrong ? "small bad" : "small dim"} id={`${id}-below`} role={wrong ? "alert" : undefined}>
          {below}
        </p>
      )}
    </div>
  );
}
