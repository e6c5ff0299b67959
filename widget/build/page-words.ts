import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

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
          return `<${tag}${before} data-words="${id}"${after}>${escape(wordsOf(locales, language, id))}</${tag}>`;
        }),
    },
  };
}

function wordsOf(locales: string, language: string, id: string): string {
  const path = resolve(import.meta.dirname, "..", locales, language, "widget.ftl");
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(readFileSync(path, "utf8")));
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`index.html asks for the words "${id}", which ${path} does not have: add them there`);
  return bundle.formatPattern(pattern);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
