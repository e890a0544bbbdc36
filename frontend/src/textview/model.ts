/** What the text surface is told and what it tells. Offsets are code points. */

import type { Span } from "./offsets";

/** How one kind of label looks, as CSS values. `name` is a CSS identifier. */
export interface PassageStyle {
  name: string;
  tint: string;
  line: string;
  style: string;
  weight: string;
}

export interface Passage extends Span {
  id: string;
  /** Name of a PassageStyle. */
  style: string;
  /** Two letters for the gutter. */
  code: string;
  /** Proposed by a rule and not answered: dashed, no tint. */
  suggested: boolean;
  /** Said before its words where it is drawn as an element, such as "Denial: ". */
  said?: string;
  /** Marked for a reviewer. */
  flagged?: boolean;
}

export interface Block extends Span {
  kind: "text" | "headline" | "boilerplate";
}

export interface Scene {
  passages: Passage[];
  selected: string | null;
  /** The sentence that the keys are about. */
  cursor: Span | null;
  /** What has been marked and not labelled yet. */
  range: Span | null;
  /** Words that made a rule fire, set off in the selected passage. */
  cues: Span[];
  /** Where holder and target of the selected passage stand. */
  holders: Span[];
  targets: Span[];
  /** Stretches inside a paragraph that are furniture. */
  furniture: Span[];
  /** Words that were searched for. */
  found: Span[];
  /** Words that speak against a label of the passage around them. */
  lints: Span[];
}

export interface TextEvents {
  /** A click: passages under the pointer, innermost first, and the character clicked. */
  onPick(ids: string[], at: number): void;
  /** The mouse came over a passage, the innermost one, or left them all. */
  onHover(id: string | null): void;
  /** Words were selected by mouse or touch; null when the selection was given up. */
  onSelect(span: Span | null): void;
  /** A handle of the selected passage was dragged to here; `done` when it was let go. */
  onResize(id: string, span: Span, done: boolean): void;
  /** Lines break anew: whoever draws beside the text draws again. */
  onLayout(): void;
}

export interface Painter {
  paint(scene: Scene, depths: Map<string, number>, visible: Span): void;
  /** Sets one stretch off lightly, until the next. */
  hover(span: Span | null): void;
  destroy(): void;
}

export const EMPTY_SCENE: Scene = {
  passages: [],
  selected: null,
  cursor: null,
  range: null,
  cues: [],
  holders: [],
  targets: [],
  furniture: [],
  found: [],
  lints: [],
};
