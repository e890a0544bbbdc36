// Writes src/api/schema.d.ts from an OpenAPI document: the file named, else openapi.json beside package.json.
// With --check it writes nothing and fails if the types are stale.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const named = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const document = JSON.parse(readFileSync(named ?? new URL("../openapi.json", import.meta.url), "utf8"));
const body = astToString(await openapiTS(document, { alphabetize: true }));
const types = `// Generated from the API's schema: npm run types\n${body}`;
const target = new URL("../src/api/schema.d.ts", import.meta.url);

if (!process.argv.includes("--check")) {
  writeFileSync(target, types);
} else if (readFileSync(target, "utf8") !== types) {
  process.stderr.write("src/api/schema.d.ts is stale: run make schema and commit it.\n");
  process.exit(1);
}
