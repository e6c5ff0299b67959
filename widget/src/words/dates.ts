import { type Language, locale } from "./words";

/**
 * A date in words of `language`, no finer than it is known: `2026-12-07`, `2026-12` or `2026`.
 * What is no such date is given back as it is.
 */
export function dateInWords(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (!month) return date;
  const format: Intl.DateTimeFormatOptions = day ? { dateStyle: "long" } : { year: "numeric", month: "long" };
  // Plain dates have no time zone: both ends are UTC so that no reader sees the day before.
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale(language), { ...format, timeZone: "UTC" }).format(moment);
}
