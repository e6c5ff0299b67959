import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Prints the gzipped size of all scripts and styles together, and fails the build above `limitKb` (1 kB = 1,000 bytes). */
export function sizeLimit(limitKb: number): Plugin {
  return {
    name: "size-limit",
    apply: "build",
    writeBundle(_options, bundle) {
      const bytes = Object.values(bundle)
        .filter((file) => /\.(js|css)$/.test(file.fileName))
        .map((file) => gzipSync(file.type === "chunk" ? file.code : file.source).length)
        .reduce((sum, size) => sum + size, 0);
      const report = `scripts and styles: ${(bytes / 1000).toFixed(1)} kB gzipped of ${limitKb} kB`;
      if (bytes > limitKb * 1000) this.error(report);
      this.info(report);
    },
  };
}
