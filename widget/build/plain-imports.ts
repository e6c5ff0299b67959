import type { Plugin } from "vite";

/** Imports the chat as the browser does by itself: Vite's helper would weigh a fifth of the launcher, for styles it has not. */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
  };
}
