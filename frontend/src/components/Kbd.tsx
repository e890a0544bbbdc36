/** One key, quiet. */
export function Kbd({ children }: { children: string }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a <kbd> takes no focus
  return <kbd aria-hidden="true">{children}</kbd>;
}
