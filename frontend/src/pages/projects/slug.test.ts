import { expect, test } from "vitest";
import { LONGEST_SLUG, slugFor } from "./slug";

test("a name becomes words joined by hyphens", () => {
  expect(slugFor("Banjir & Tarif Air, 2025")).toBe("banjir-tarif-air-2025");
});

test("letters with marks keep their base letter", () => {
  expect(slugFor("Kafé Señor")).toBe("kafe-senor");
});

test("a name without Latin letters suggests nothing", () => {
  expect(slugFor("日本語")).toBe("");
});

test("a long name is cut without a hyphen at its end", () => {
  const slug = slugFor(`${"a".repeat(LONGEST_SLUG - 1)} tail`);
  expect(slug).toBe("a".repeat(LONGEST_SLUG - 1));
});
