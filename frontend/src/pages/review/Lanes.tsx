import { isOpen, stretchOf } from "../../actions/review/cases";
import type { ReviewSession } from "../../actions/review/session";
import type { Case } from "../../api/types";
import { typeClass, typeDimension, valueIn } from "../../state/codebook";
import { useStore } from "../../state/store";
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

/** What each annotator said, beside the lines it is about: in colour only while the case is open. */
export function Lanes({ session, places }: { session: ReviewSession; places: Place[] }) {
  const { review, at } = useStore(session);
  const types = typeDimension(review.codebook);
  return places.map(({ id, top, height }) => {
    const index = review.cases.findIndex((one) => one.id === id);
    const one = review.cases[index];
    if (!one) return null;
    const open = isOpen(one);
    return (
      <span key={id} className="lanecase" style={{ top, height }}>
        <span className={`cn ${open ? "open" : ""} ${id === at ? "at" : ""}`}>{index + 1}</span>
        {review.annotators.map((name, lane) => {
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
}
