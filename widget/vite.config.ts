import { defineConfig } from "vitest/config";

import { pageWords } from "./build/page-words.ts";
import { sizeLimit } from "./build/size-limit.ts";

/** Everything the page loads (scripts and styles, gzipped) must fit into this. */
const LIMIT_KB = 45;

export default defineConfig({
  plugins: [pageWords("../locales"), sizeLimit(LIMIT_KB)],
  build: {
    outDir: "../gateway/static",
    emptyOutDir: true,
    // Inlined images would be data: addresses, which the page's Content-Security-Policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", pages: "src/pages/pages.ts" },
      output: {
        // The gateway's own pages name their files, so these names stay the same.
        entryFileNames: ({ name }) => (name === "pages" ? "assets/pages.js" : "assets/[name]-[hash].js"),
        assetFileNames: ({ names }) =>
          names.some((name) => ["pages.css", "icon.svg"].includes(name)) ? "assets/[name][extname]" : "assets/[name]-[hash][extname]",
      },
    },
  },
  server: {
    fs: { allow: [".."] },
    proxy: { "/api": "http://127.0.0.1:8000", "/privacy": "http://127.0.0.1:8000" },
  },
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"] },
});
