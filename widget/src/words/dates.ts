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

/** A moment (ISO with zone) in the reader's own time zone: day and time, or the time alone if it is today. */
export function momentInWords(moment: string, language: Language, now = new Date()): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const time: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };
  const today = at.toDateString() === now.toDateString();
  const format = today ? time : { ...time, weekday: "long", day: "numeric", month: "long" } as const;
  return new Intl.DateTimeFormat(locale(language), format).format(at);
}
