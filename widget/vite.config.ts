import { defineConfig } from "vitest/config";

import { launcherWords } from "./build/launcher-words.ts";
import { ownMeasures } from "./build/own-measures.ts";
import { pageWords } from "./build/page-words.ts";
import { plainImports } from "./build/plain-imports.ts";
import { sizeLimit } from "./build/size-limit.ts";

/** Scripts whose address never changes: pages name them, those of other websites and the gateway's own. */
const NAMED_SCRIPTS: Record<string, string> = {
  "course-advisor": "course-advisor.js",
  example: "assets/example.js",
  pages: "assets/pages.js",
};
const NAMED_ASSETS = ["example.css", "icon.svg", "pages.css"];

export default defineConfig({
  plugins: [
    pageWords("../locales"),
    launcherWords("../locales"),
    ownMeasures(),
    plainImports(),
    sizeLimit({ "course-advisor": { first: 5, all: 45 }, index: { first: 45, all: 45 } }),
  ],
  build: {
    outDir: "../gateway/static",
    emptyOutDir: true,
    // Inlined images would be data: addresses, which the page's Content-Security-Policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The oldest browsers that know light-dark(): it would be rewritten for older ones, in a way that stops at a shadow.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    rolldownOptions: {
      input: {
        index: "index.html",
        "course-advisor": "src/embed/course-advisor.ts",
        example: "src/example/example.ts",
        pages: "src/pages/pages.ts",
      },
      output: {
        entryFileNames: ({ name }) => NAMED_SCRIPTS[name] ?? "assets/[name]-[hash].js",
        // The gateway's own pages name these files.
        assetFileNames: ({ names }) =>
          names.some((name) => NAMED_ASSETS.includes(name)) ? "assets/[name][extname]" : "assets/[name]-[hash][extname]",
      },
    },
  },
  server: {
    fs: { allow: [".."] },
    proxy: { "/api": "http://127.0.0.1:8000", "/privacy": "http://127.0.0.1:8000" },
  },
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"] },
});
