import type { Plugin } from "vite";

import { localeFile } from "./locale-file.ts";

const DEFAULT_LANGUAGE = "fr";
const EMPTY_ELEMENT = /<(\w+)([^>]*?) data-words="([\w-]+)"([^>]*)><\/\1>/g;

/**
 * Fills every empty `<element data-words="id">` of the page with its words, in the language of its own `lang`
 * attribute or else in French: the page is readable before, and without, any script.
 */
export function pageWords(locales: string): Plugin {
  return {
    name: "page-words",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.replace(EMPTY_ELEMENT, (_match, tag: string, before: string, id: string, after: string) => {
          const language = /\blang="(\w+)"/.exec(before + after)?.[1] ?? DEFAULT_LANGUAGE;
          return `<${tag}${before} data-words="${id}"${after}>${escape(localeFile(locales, language, "widget").say(id))}</${tag}>`;
        }),
    },
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
