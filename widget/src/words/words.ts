import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Language } from "./languages";

export { DEFAULT_LANGUAGE, isLanguage, type Language, LANGUAGES, preferredLanguage } from "./languages";

/** Each language in its own words, for the menu. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: "Français",
  nl: "Nederlands",
  en: "English",
  de: "Deutsch",
};

const REGIONS: Record<Language, string> = { fr: "fr-BE", nl: "nl-BE", en: "en-GB", de: "de-BE" };

/** Says the message `id` in one language. A message that is missing comes out as its id (a test forbids it). */
export type Words = (id: string, values?: Record<string, FluentVariable>) => string;

// Read while building: the words travel inside the script, nothing is fetched for them.
const SOURCES = import.meta.glob<string>("../../../locales/*/widget.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const made = new Map<Language, Words>();

/** The words of `language`. */
export function wordsIn(language: Language): Words {
  let words = made.get(language);
  if (!words) made.set(language, (words = makeWords(language)));
  return words;
}

function makeWords(language: Language): Words {
  const bundle = new FluentBundle(locale(language), { useIsolating: false });
  bundle.addResource(new FluentResource(SOURCES[`../../../locales/${language}/widget.ftl`] ?? ""));
  return (id, values) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, values) : id;
  };
}

/** The language tag with its region, for dates and numbers: `fr` → `fr-BE`. */
export function locale(language: Language): string {
  return REGIONS[language];
}
