import { describe, expect, test } from "vitest";
import { sharesIn } from "./shares";

describe("shares are printed", () => {
  const { share, delta } = sharesIn("en");

  test("with two places and no zero before the point", () => {
    expect([share(0.974), share(0), share(0.999), share(1)]).toEqual([".97", ".00", "1.0", "1.0"]);
    expect(sharesIn("id").share(0.5)).toBe(",50");
  });

  test("with the difference of what is printed", () => {
    expect([delta(0.88, 0.91), delta(0.91, 0.88), delta(0.881, 0.884)]).toEqual(["+.03", "−.03", "·"]);
  });
});
