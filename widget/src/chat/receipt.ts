import { type Language, locale, type Words, wordsIn } from "../words/words";

/** What was erased, in words: stores in the order in which the server names them. */
export function erasedInWords(erased: Record<string, number>, language: Language): string {
  const words: Words = wordsIn(language);
  const rows = Object.entries(erased).filter(([, count]) => count > 0);
  if (rows.length === 0) return words("erased-nothing");
  const list = rows.map(([store, count]) => words("erased-rows", { store, count }));
  return words("erased", { list: new Intl.ListFormat(locale(language)).format(list) });
}
