import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** The words of one topic in one language, as the build needs them: without variables. */
export interface LocaleFile {
  ids: string[];
  /** Throws where there is no such message. */
  say: (id: string) => string;
}

/** Reads `<locales>/<language>/<topic>.ftl`; `locales` is given from the widget's folder. */
export function localeFile(locales: string, language: string, topic: string): LocaleFile {
  const path = resolve(import.meta.dirname, "..", locales, language, `${topic}.ftl`);
  const bundle = new FluentBundle(language);
  const resource = new FluentResource(readFileSync(path, "utf8"));
  bundle.addResource(resource);
  return {
    ids: resource.body.map(({ id }) => id),
    say(id) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`the words "${id}" are asked for, which ${path} does not have: add them there`);
      return bundle.formatPattern(pattern);
    },
  };
}
