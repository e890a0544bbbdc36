import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Kept = Record<string, unknown>;
const held = new Map<string, string>();
const server = {
  kept: {} as Kept,
  written: [] as Kept[],
  /** Answers reads and writes only once this is resolved. */
  reads: Promise.resolve(),
  writes: Promise.resolve(),
};

vi.mock("../api/preferences", () => ({
  readPreferences: async () => {
    await server.reads;
    return server.kept;
  },
  writePreferences: async (changes: Kept) => {
    await server.writes;
    server.written.push(changes);
    server.kept = { ...server.kept, ...changes };
  },
}));

beforeEach(() => {
  held.clear();
  Object.assign(server, { kept: {}, written: [], reads: Promise.resolve(), writes: Promise.resolve() });
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  });
  vi.stubGlobal("window", { addEventListener: () => {}, removeEventListener: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What a page is after a load: nothing in memory, what the browser keeps, what the server holds. */
async function page() {
  vi.resetModules();
  const state = await import("../state/preferences");
  const { syncPreferences, flushPreferences } = await import("./preferences");
  return { ...state, flushPreferences, stop: syncPreferences("ada") };
}

function gate() {
  let open = () => {};
  const shut = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { shut, open };
}

test("what is chosen before the server answers is kept, and nothing else of the server's is lost", async () => {
  const { shut, open } = gate();
  Object.assign(server, { kept: { zoom: 150, keys: { undo: "u" } }, reads: shut });
  const { preferences, setTheme } = await page();
  setTheme("dark");
  open();
  await vi.waitFor(() => expect(server.kept).toEqual({ zoom: 150, keys: { undo: "u" }, theme: "dark" }));
  expect(preferences.get()).toMatchObject({ zoom: 150, keys: { undo: "u" }, theme: "dark" });
  expect(server.written).toEqual([{ theme: "dark" }]);
});

test("what one page could not send, the next one shows and sends", async () => {
  server.writes = gate().shut;
  const first = await page();
  first.setTheme("dark");
  void first.flushPreferences();
  first.stop();
  Object.assign(server, { kept: { theme: "light", zoom: 150 }, writes: Promise.resolve() });
  const { preferences } = await page();
  await vi.waitFor(() => expect(server.kept).toEqual({ theme: "dark", zoom: 150 }));
  expect(preferences.get()).toMatchObject({ theme: "dark", zoom: 150 });
});

test("nothing is left to be sent once flushing is over, even of what was under way", async () => {
  const { shut, open } = gate();
  server.writes = shut;
  const { setTheme, flushPreferences } = await page();
  setTheme("dark");
  void flushPreferences();
  let over = false;
  const flushed = flushPreferences().then(() => {
    over = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(over).toBe(false);
  open();
  await flushed;
  expect(server.written).toEqual([{ theme: "dark" }]);
});

test("somebody else's unsent choices are not sent in one's own name", async () => {
  held.set("workbench.preferences.of", "ben");
  held.set("workbench.preferences.unsent", '["zoom"]');
  const { flushPreferences } = await page();
  await flushPreferences();
  expect(server.written).toEqual([]);
});
