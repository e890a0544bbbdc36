import { memo } from "react";
import { isOpen, stretchOf } from "../../actions/review/cases";
import type { ReviewSession } from "../../actions/review/session";
import type { Case, Codebook } from "../../api/types";
import { typeClass, typeDimension, valueIn } from "../../state/codebook";
import { useStorePart } from "../../state/store";
import type { TextView } from "../../textview";

/** Where a case's lines stand, in pixels from the lanes' top. */
export interface Place {
  id: string;
  top: number;
  height: number;
}

const LANE = 30;
const GAP = 2;

/** As tall as each case's lines; what begins on a line has it. */
export function placesOf(cases: Case[], view: TextView, host: HTMLElement): Place[] {
  const origin = host.getBoundingClientRect().top;
  const places: Place[] = [];
  for (const one of cases) {
    const rects = view.rectsOf(stretchOf(one));
    const first = rects[0];
    const last = rects.at(-1);
    if (!first || !last) continue;
    let top = first.top - origin;
    const bottom = last.bottom - origin;
    const before = places.at(-1);
    if (before && top < before.top + before.height - GAP) {
      // The one that began on an earlier line has that line for itself; two of the same line share it.
      const cut = top > before.top + GAP ? top : (top + Math.min(bottom, before.top + before.height)) / 2;
      before.height = cut - GAP - before.top;
      top = cut;
    }
    places.push({ id: one.id, top, height: Math.max(GAP, bottom - top) });
  }
  return places;
}

interface LanesProps {
  session: ReviewSession;
  places: Place[];
}

/** What each annotator said, beside the lines it is about: in colour only while the case is open. */
export function Lanes({ session, places }: LanesProps) {
  const { cases, annotators, codebook } = useStorePart(session, ({ review }) => review);
  const at = useStorePart(session, (state) => state.at);
  const numbered = new Map(cases.map((one, index) => [one.id, { one, number: index + 1 }]));
  return places.map((place) => {
    const found = numbered.get(place.id);
    if (!found) return null;
    const current = place.id === at;
    return <LaneCase key={place.id} {...found} {...{ place, current, annotators, codebook }} />;
  });
}

interface LaneCaseProps {
  one: Case;
  number: number;
  place: Place;
  current: boolean;
  annotators: string[];
  codebook: Codebook;
}

const LaneCase = memo(function LaneCase({ one, number, place, current, annotators, codebook }: LaneCaseProps) {
  const types = typeDimension(codebook);
  const open = isOpen(one);
  return (
    <span className="lanecase" style={{ top: place.top, height: place.height }}>
      <span className={`cn ${open ? "open" : ""} ${current ? "at" : ""}`}>{number}</span>
      {annotators.map((name, lane) => {
        const answer = one.annotations.find(({ annotator }) => annotator === name);
        const type = answer?.labels[types.name] ?? "";
        const look = answer ? `${typeClass(type)} ${open ? "" : "ok"}` : "none";
        return (
          <span key={name} className={`ln ${look}`} style={{ left: lane * LANE }}>
            {answer && (valueIn(types, type)?.code ?? "")}
          </span>
        );
      })}
    </span>
  );
});
