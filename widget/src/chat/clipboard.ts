import type { Message, Source } from "../client/api";
import { dateInWords } from "../words/dates";
import { wordsIn } from "../words/words";

/** Only pages served by https (or from this machine) may write to the clipboard. */
export function canCopy(): boolean {
  return Boolean(navigator.clipboard);
}

/** The message as plain text, with where it comes from, and that data are samples where they are. */
export function messageAsText({ text, sources, cards, lang }: Message): string {
  const words = wordsIn(lang);
  const line = ({ label, as_of, url, provenance }: Source) => {
    const date = as_of ? words("source-as-of", { date: dateInWords(as_of, lang) }) : null;
    const mark = provenance === "assistant" ? null : words(`provenance-${provenance}`);
    return `- ${[label, date, mark, url].filter(Boolean).join(", ")}`;
  };
  const sample = [...sources, ...cards].some(({ provenance }) => provenance === "sample");
  const from = sources.length ? ["", `${words("sources-label", { count: sources.length })}:`, ...sources.map(line)] : [];
  return [text, ...from, ...(sample ? ["", words("page-sample-detail")] : [])].join("\n");
}
