// Writes src/api/schema.d.ts from the OpenAPI document on stdin, or from openapi.json where nothing is piped in.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const piped = process.argv.includes("-");
const document = JSON.parse(readFileSync(piped ? 0 : new URL("../openapi.json", import.meta.url), "utf8"));
const types = astToString(await openapiTS(document, { alphabetize: true }));
writeFileSync(
  new URL("../src/api/schema.d.ts", import.meta.url),
  `// Generated from the API's schema: npm run types\n${types}`,
);
