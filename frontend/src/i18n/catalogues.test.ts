import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { catalogues } from "./catalogues";

type Tree = { [key: string]: string | Tree };

// Indonesian has one plural form where English has two, so the suffix is no part of what must match.
function keys(tree: Tree, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key.replace(/_(one|other)$/, "")}`] : keys(value, `${path}${key}.`),
  );
}

function texts(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : texts(value)));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tsx") && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name));
}

const SPOKEN = new Set(["aria-label", "title", "placeholder", "alt"]);

function strayWords(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(file)) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text))
        found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((word) => `${path}: ${word}`);
}

describe("the catalogues", () => {
  test("both languages have the same keys", () => {
    expect(new Set(keys(catalogues.id))).toEqual(new Set(keys(catalogues.en)));
  });

  test("no text is empty and none shouts", () => {
    for (const text of [...texts(catalogues.en), ...texts(catalogues.id)]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toContain("!");
    }
  });

  test("no words stand in the pages themselves", () => {
    expect(sources(join(import.meta.dirname, "..")).flatMap(strayWords)).toEqual([]);
  });
});
