import type { Plugin } from "vite";

const STYLES_IN_A_SHADOW = /\/src\/styles\/[\w-]+\.css\?inline$/;

/**
 * Makes the styles inside the element measure by the element, not by the page around it: `rem` becomes the element's
 * own (a website may have set its root to 10 pixels), and a width that is asked for is that of the chat, not of the window.
 */
export function ownMeasures(): Plugin {
  return {
    name: "own-measures",
    enforce: "pre",
    transform: (css, id) => (STYLES_IN_A_SHADOW.test(id) ? { code: withOwnMeasures(css), map: null } : undefined),
  };
}

export function withOwnMeasures(css: string): string {
  return css
    .replace(/@media (\((?:min|max)-width: [\d.]+)rem\)/g, "@container $1em)")
    .replace(/(@[^{]*\{)|(-?[\d.]+)rem\b/g, (_all, query?: string, length?: string) =>
      query ?? `calc(${length} * var(--advisor-rem))`,
    );
}
