import { expect, test } from "vitest";
import { createOffsets } from "../../textview/offsets";
import { standsApart } from "./cases";
import { placeOf } from "./fix";

test("the one that stands apart is told, and where nobody has a majority all of them are", () => {
  const values = ["event", "event", "denial"];
  expect(values.map((value) => standsApart(values, value))).toEqual([false, false, true]);
  const torn = ["event", "denial"];
  expect(torn.map((value) => standsApart(torn, value))).toEqual([true, true]);
  expect(standsApart(["event", "event"], "event")).toBe(false);
});

test("typed words are found where they are nearest, in code points", () => {
  const offsets = createOffsets("😀 lampu, lalu lampu, lalu lampu.");
  expect(placeOf(offsets, "lampu", 14)).toEqual({ start: 14, end: 19 });
  expect(placeOf(offsets, "lampu", 0)).toEqual({ start: 2, end: 7 });
  expect(placeOf(offsets, "genset", 0)).toBeNull();
});
