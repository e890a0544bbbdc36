import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = process.env.WORKBENCH_ADDRESS ?? "http://127.0.0.1:8000";

export default defineConfig({
  base: "/static/app/",
  plugins: [react()],
  build: {
    outDir: "dist",
    manifest: true,
    target: "es2023",
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The code editor is heavy, and one page needs it.
          groups: [
            {
              name: "editor",
              test: /node_modules\/(@codemirror|@lezer|@marijn|style-mod|crelt|w3c-keyname)/,
              priority: 1,
            },
            { name: "vendor", test: /node_modules/ },
          ],
        },
      },
    },
  },
  server: {
    // The server compares Origin with Host, so the browser's own host has to arrive.
    proxy: Object.fromEntries(
      ["/api", "/_allauth", "/healthz", "/readyz"].map((path) => [path, { target: backend, changeOrigin: false }]),
    ),
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
