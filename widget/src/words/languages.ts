export const LANGUAGES = ["fr", "nl", "en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = "fr";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The first of these language tags (`nl`, `nl-BE`) that the advisor speaks, else French. */
export function preferredLanguage(preferences: readonly string[]): Language {
  return preferences.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? DEFAULT_LANGUAGE;
}
