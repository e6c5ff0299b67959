import { html, nothing, type TemplateResult } from "lit";

import type { Words } from "../words/words";
import type { Conversation } from "./conversation";

/**
 * The question that the page suggests, to press in a conversation that goes on already (an empty one shows it among
 * its examples). Once asked it is gone.
 */
export function suggestionView(
  question: string,
  { entries, busy }: Conversation,
  words: Words,
  ask: (text: string) => void,
): TemplateResult | typeof nothing {
  const asked = entries.some((entry) => entry.author === "person" && entry.text === question);
  if (!question || asked || entries.length === 0) return nothing;
  return html`<div class="choices suggestion" role="group" aria-label=${words("suggestion-label")}>
    <button type="button" class="choice" ?disabled=${busy} @click=${() => ask(question)}>${question}</button>
  </div>`;
}
