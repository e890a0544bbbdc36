import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paintFirst, subscribePatiently } from "./paintFirst";
import { createStore } from "./store";

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => frames.splice(frame - 1, 1));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function listened() {
  const store = createStore(0);
  const heard: [string, number][] = [];
  store.subscribe(() => heard.push(["text", store.get()]));
  const stop = subscribePatiently(store.subscribe, () => heard.push(["page", store.get()]));
  return { store, heard, stop };
}

test("the text hears of it at once, and the page once the frame is painted", async () => {
  const { store, heard } = listened();
  paintFirst(() => {
    store.set(1);
    store.set(2);
  });
  expect(heard).toEqual([
    ["text", 1],
    ["text", 2],
  ]);
  for (const frame of frames) frame();
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(["page", 2]));
  expect(heard).toHaveLength(3);
});

test("without a frame the page hears of it a little later", async () => {
  const { store, heard } = listened();
  paintFirst(() => store.set(1));
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(["page", 1]));
});

test("nothing is heard before what came earlier", () => {
  const { store, heard } = listened();
  paintFirst(() => store.set(1));
  const other = createStore("");
  const order: string[] = [];
  subscribePatiently(other.subscribe, () => order.push(`${heard.at(-1)?.[0]} ${other.get()}`));
  other.set("now");
  expect(order).toEqual(["page now"]);
});

test("a part of the page that is gone hears nothing", async () => {
  const { store, heard, stop } = listened();
  paintFirst(() => store.set(1));
  stop();
  store.set(2);
  for (const frame of frames) frame();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard.filter(([who]) => who === "page")).toEqual([]);
});
