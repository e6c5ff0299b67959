import type { Plugin } from "vite";

import { LANGUAGES } from "../src/words/languages.ts";
import { localeFile } from "./locale-file.ts";

const NAME = "virtual:launcher-words";

/** Makes `launcher.ftl` a module of plain texts: the launcher needs no Fluent to say them. */
export function launcherWords(locales: string): Plugin {
  return {
    name: "launcher-words",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const texts = LANGUAGES.map((language) => {
        const { ids, say } = localeFile(locales, language, "launcher");
        return [language, Object.fromEntries(ids.map((message) => [message, say(message)]))];
      });
      return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}
