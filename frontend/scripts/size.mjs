// Prints what the first load of each page weighs, compressed, from dist/.vite/manifest.json.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = [entry, ...(manifest[entry].dynamicImports ?? [])];
for (const page of pages) {
  const chunks = [...new Set([...reach(entry), ...reach(page)])];
  const js = chunks.map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
  const css = [...new Set(chunks.flatMap((key) => manifest[key].css ?? []))];
  const sum = (files) => (files.reduce((total, file) => total + weigh(file), 0) / 1000).toFixed(1);
  process.stdout.write(`${page}: js ${sum(js)} kB, css ${sum(css)} kB\n`);
}
