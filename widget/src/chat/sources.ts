import { html, nothing, type TemplateResult } from "lit";

import type { Provenance, Source } from "../client/api";
import { dateInWords } from "../words/dates";
import { type Language, wordsIn } from "../words/words";
import { folded } from "./fold";
import { link } from "./text";

/** More than this many are folded away, behind their number. */
const MOST_IN_SIGHT = 3;

/** Where a message has its facts from: small, but always in sight. */
export function sourceList(sources: readonly Source[], language: Language): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const count = sources.length;
  const words = wordsIn(language);
  const list = html`<ul>
    ${sources.map((source) => html`<li>${sourceLine(source, language)}</li>`)}
  </ul>`;
  return html`<div class="sources">
    ${count > MOST_IN_SIGHT
      ? folded(words("sources-fold", { count }), list)
      : html`<span class="sources-label">${words("sources-label", { count })}</span>${list}`}
  </div>`;
}

function sourceLine(source: Source, language: Language): TemplateResult {
  const words = wordsIn(language);
  const label = source.url ? link(source.url, source.label, words) : source.label;
  return html`${label}${dateOf(source, language)} ${provenanceMark(source.provenance, language)}`;
}

function dateOf(source: Source, language: Language): string {
  const words = wordsIn(language);
  if (source.as_of) return `, ${words("source-as-of", { date: dateInWords(source.as_of, language) })}`;
  return source.provenance === "sourced" ? `, ${words("source-undated")}` : "";
}

/** The small mark that says what kind of fact this is: a sample, from a public page … */
export function provenanceMark(
  provenance: Provenance | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  if (!provenance || provenance === "assistant") return nothing;
  return html`<span class="mark mark-${provenance}">${wordsIn(language)(`provenance-${provenance}`)}</span>`;
}
