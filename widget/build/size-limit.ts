import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** Largest gzipped sizes of what an entry loads, in kB (1 kB = 1,000 bytes). */
export interface Limit {
  /** Before anybody does anything. */
  first: number;
  /** With everything that is loaded later. */
  all: number;
}

/** Prints the gzipped size of the scripts and styles of each entry in `limits`, and fails the build above them. */
export function sizeLimit(limits: Record<string, Limit>): Plugin {
  return {
    name: "size-limit",
    apply: "build",
    writeBundle(_options, bundle) {
      for (const [name, limit] of Object.entries(limits)) {
        const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry && file.name === name);
        if (!entry) return this.error(`there is no entry "${name}" to measure`);
        const first = kilobytes(bundle, loadedBy(bundle, entry.fileName, false));
        const all = kilobytes(bundle, loadedBy(bundle, entry.fileName, true));
        const report = `${name}: ${first.toFixed(1)} kB gzipped of ${limit.first} at first, ${all.toFixed(1)} of ${limit.all} in all`;
        if (first > limit.first || all > limit.all) this.error(report);
        this.info(report);
      }
    },
  };
}

/** The files that `fileName` brings with it, itself among them; `later` counts what is imported when it is needed. */
function loadedBy(bundle: Rolldown.OutputBundle, fileName: string, later: boolean, found = new Set<string>()): Set<string> {
  const file = bundle[fileName];
  if (!file || found.has(fileName)) return found;
  found.add(fileName);
  if (file.type !== "chunk") return found;
  const next = [...file.imports, ...(file.viteMetadata?.importedCss ?? []), ...(later ? file.dynamicImports : [])];
  for (const other of next) loadedBy(bundle, other, later, found);
  return found;
}

function kilobytes(bundle: Rolldown.OutputBundle, names: Set<string>): number {
  const sizes = [...names].map((name) => {
    const file = bundle[name];
    return file ? gzipSync(file.type === "chunk" ? file.code : file.source).length : 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
