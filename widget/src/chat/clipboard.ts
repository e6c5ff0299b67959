import type { Card, Message, Source } from "../client/api";
import { dateInWords } from "../words/dates";
import { type Language, wordsIn } from "../words/words";
import { isFigure, valueInWords } from "./figure";
import { isComparison, isEntryCheck, isPath } from "./told";

/** Only pages served by https (or from this machine) may write to the clipboard. */
export function canCopy(): boolean {
  return Boolean(navigator.clipboard);
}

/** The message as plain text, with where it comes from, and that data are samples where they are. */
export function messageAsText({ text, sources, cards, lang }: Message): string {
  return withSources(text, sources, cards, lang);
}

/** One card of a message as plain text, with where the message has its facts from. */
export function cardAsText(card: Card, { sources, lang }: Message): string {
  const heading = [card.title, isPath(card) && card.name].filter(Boolean).join(" – ");
  const lines = [heading, card.summary, ...linesOf(card, lang)].filter(Boolean);
  return withSources(lines.join("\n"), sources, [card], lang);
}

function linesOf(card: Card, language: Language): string[] {
  if (isPath(card)) return card.modules.map(({ code, title, when }) => `- ${title} (${code}) – ${when}`);
  if (isEntryCheck(card)) {
    return card.rows.map(({ label, closing }, at) => [`- ${card.facts?.[at]?.value} – ${label}`, ...closing].join("\n  "));
  }
  const facts = (card.facts ?? []).map(({ label, value }) => `${label} – ${value}`);
  if (isComparison(card)) {
    return facts.concat(card.rows.map(({ label, values }) => `${label} – ${values.map((value, at) => `${card.columns[at]}: ${value}`).join("; ")}`));
  }
  if (isFigure(card)) return facts.concat(card.values.map((value) => `- ${value.year} – ${valueInWords(value, language)}, ${value.source}`));
  return facts;
}

function withSources(text: string, sources: readonly Source[], cards: readonly Card[], language: Language): string {
  const words = wordsIn(language);
  const line = ({ label, as_of, url, provenance }: Source) => {
    const date = as_of ? words("source-as-of", { date: dateInWords(as_of, language) }) : null;
    const mark = provenance === "assistant" ? null : words(`provenance-${provenance}`);
    return `- ${[label, date, mark, url].filter(Boolean).join(", ")}`;
  };
  const sample = [...sources, ...cards].some(({ provenance }) => provenance === "sample");
  const from = sources.length ? ["", `${words("sources-label", { count: sources.length })}:`, ...sources.map(line)] : [];
  return [text, ...from, ...(sample ? ["", words("page-sample-detail")] : [])].join("\n");
}
