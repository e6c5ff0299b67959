import { html, nothing, type TemplateResult } from "lit";

import type { Choice } from "../client/api";
import { type Language, wordsIn } from "../words/words";
import { currentChoices, type Entry } from "./entries";

type OnChoose = (choice: Choice) => void;

/** Answers to press. While one is being sent the others wait. */
function choiceButtons(choices: readonly Choice[], busy: boolean, choose: OnChoose): TemplateResult[] {
  return choices.map(
    (choice) =>
      html`<button type="button" class="choice" ?disabled=${busy} @click=${() => choose(choice)}>${choice.title}</button>`,
  );
}

/** The choices on offer now, in the language of the message that offers them. */
export function currentChoicesView(
  entries: readonly Entry[],
  fallback: Language,
  busy: boolean,
  choose: OnChoose,
): TemplateResult {
  const { choices, lang } = currentChoices(entries, fallback);
  const label = wordsIn(lang)("choices-label");
  return html`<div class="choices" role="group" lang=${lang} aria-label=${label} ?hidden=${choices.length === 0}>
    ${choiceButtons(choices, busy, choose)}
  </div>`;
}

/**
 * The choices of a message that is no longer the newest: still usable, but quiet.
 * They appear when a newer message comes, which the log must not announce.
 */
export function earlierChoices(
  choices: readonly Choice[],
  label: string,
  busy: boolean,
  choose: OnChoose,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<div class="choices-earlier" role="group" aria-label=${label} aria-live="off">
    ${choiceButtons(choices, busy, choose)}
  </div>`;
}
