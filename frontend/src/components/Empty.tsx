import type { ReactNode } from "react";

interface EmptyProps {
  title: string;
  /** Why it is so, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
}

/** What is so, why, and one action. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
