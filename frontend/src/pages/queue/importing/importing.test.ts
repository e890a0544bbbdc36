import { expect, test } from "vitest";
import { ApiError, networkFailure } from "../../../api/errors";
import type { NewArticle } from "../../../api/types";
import { batchesOf } from "./batches";
import { readFiles, readJson } from "./readRecords";
import { createSending } from "./sending";

const say = (reason: string) => reason;
const line = (name: string) =>
  JSON.stringify({ external_id: name, source: "Warta", title: name, text: `Isi ${name}.` });
const refusing =
  (...ids: string[]) =>
  async (articles: NewArticle[]) => {
    const wrong = articles.flatMap(({ external_id: id }, index) => (ids.includes(id ?? "") ? [index] : []));
    if (wrong.length > 0) {
      const fields = Object.fromEntries(wrong.map((index) => [String(index), ["text: The text is empty."]]));
      throw new ApiError("status", 400, { code: "bad_input", message: "", fields });
    }
    return { created: articles.map(({ external_id: id }) => id ?? ""), duplicate: [] };
  };
const noFiles = () => Promise.reject(new Error("no files here"));

test("lines are read one by one and a broken one is refused by its number", () => {
  const reading = readJson("news.jsonl", `${line("a")}\n\n{"broken\n${line("b")}\n7`, say);
  expect(reading.records.map(({ origin }) => origin.number)).toEqual([1, 4]);
  expect(reading.refusals.map(({ origin, message }) => [origin.number, message])).toEqual([
    [3, "notJson"],
    [5, "notObject"],
  ]);
});

test("a pasted list and a pasted object are taken whole", () => {
  expect(readJson("", `[\n${line("a")},\n${line("b")}\n]`, say).records).toHaveLength(2);
  expect(readJson("", JSON.stringify(JSON.parse(line("a")), null, 2), say).records).toHaveLength(1);
});

test("text files go to the server as they are, other kinds are refused", async () => {
  const reading = await readFiles([new File(["Judul"], "a.txt"), new File(["x"], "b.pdf")], say);
  expect(reading.texts.map(({ name }) => name)).toEqual(["a.txt"]);
  expect(reading.refusals.map(({ message }) => message)).toEqual(["wrongType"]);
});

test("batches hold neither too many records nor too much text", () => {
  const { records } = readJson("", [1, 2, 3, 4, 5].map((n) => line(String(n))).join("\n"), say);
  expect(batchesOf(records, 2).map((batch) => batch.length)).toEqual([2, 2, 1]);
  expect(batchesOf(records, 10, 1).map((batch) => batch.length)).toEqual([1, 1, 1, 1, 1]);
});

test("good records of a refused batch are stored and the others are named", async () => {
  const reading = readJson("news.jsonl", ["a", "b", "c"].map(line).join("\n"), say);
  const sending = createSending(reading, { add: refusing("b"), importFile: noFiles });
  await sending.run();
  expect(sending.get()).toMatchObject({ stored: 2, known: 0, running: false, failure: null });
  expect(sending.get().refusals.map(({ origin }) => origin.number)).toEqual([2]);
  expect(sending.left()).toBe(0);
});

test("an import that broke off goes on with what is left", async () => {
  let away = true;
  const reading = readJson("news.jsonl", [line("a"), line("b")].join("\n"), say);
  const add = (articles: NewArticle[]) => (away ? Promise.reject(networkFailure()) : refusing()(articles));
  const sending = createSending(reading, { add, importFile: noFiles });
  await sending.run();
  expect(sending.get().failure?.away).toBe(true);
  expect(sending.left()).toBe(2);
  away = false;
  await sending.run();
  expect(sending.get()).toMatchObject({ stored: 2, failure: null });
  expect(sending.left()).toBe(0);
});
