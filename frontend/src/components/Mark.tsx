/** The workbench's mark: three lines of text, two of them underlined as labels. Decoration only. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" fill="none" strokeWidth="2.2" strokeLinecap="round" aria-hidden="true">
      <path d="M3 6.5h14" stroke="currentColor" />
      <path className="u" d="M3 11h9" />
      <path className="v" d="M7 15.5h10" />
    </svg>
  );
}
