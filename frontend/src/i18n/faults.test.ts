import { describe, expect, test } from "vitest";
import { faultIn } from "./faults";

describe("a fault in the reader's language", () => {
  test("is filled in, numbers as the language writes them", () => {
    const fault = { code: "pack_too_long", params: { most: 2_000_000, count: 2_000_001 } };
    expect(faultIn("id", fault, "A pack …")).toBe("Satu paket paling banyak 2.000.000 karakter; yang ini 2.000.001.");
  });

  test("has its parts in that language too", () => {
    const remedy = { code: "one_list_of_sentences", params: {} };
    const fault = { code: "key_twice", params: { key: "match", first: 1204, remedy } };
    expect(faultIn("id", fault, "The key …")).toBe(
      "Kunci “match” sudah ada di baris 1204. Taruh kedua kalimat dalam satu daftar.",
    );
  });

  test("stays in the server's words where it, or a part of it, is not known", () => {
    expect(faultIn("id", { code: "brand_new", params: {} }, "Brand new.")).toBe("Brand new.");
    const why = { code: "brand_new", params: {} };
    expect(faultIn("id", { code: "does_not_compile", params: { why } }, "It does not.")).toBe("It does not.");
    expect(faultIn("en", { code: "tab", params: {} }, "A tab stands here.")).toBe("A tab stands here.");
  });
});
