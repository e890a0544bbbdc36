import { afterEach, expect, test, vi } from "vitest";
import { newId } from "./newId";

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => vi.unstubAllGlobals());

test("ids are UUIDs where the browser makes them", () => {
  expect(newId()).toMatch(UUID_4);
});

test("ids are UUIDs on http in a local network too", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toMatch(UUID_4);
  expect(newId()).not.toBe(newId());
});
