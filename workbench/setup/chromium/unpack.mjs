// Unpacks the packaged Chromium into TMPDIR, with the libraries that a bare system lacks, and a script that starts it.
import { chmodSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";

// The package unpacks its libraries only where it believes to be in the cloud.
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
const program = await chromium.executablePath();
const folder = tmpdir();
const start = `${folder}/start-chromium`;
writeFileSync(
  start,
  `#!/bin/sh\nLD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_PATH="\${FONTCONFIG_PATH-${folder}/fonts}" exec '${program}' --no-zygote "$@"\n`,
);
chmodSync(start, 0o755);
