import { html, nothing, type TemplateResult } from "lit";

import type { Choice } from "../client/api";
import { wordsIn, type Words } from "../words/words";
import { type CardContext, cardsView } from "./cards";
import { earlierChoices } from "./choices";
import { messageAsText } from "./clipboard";
import type { Answered, Said } from "./entries";
import { sourceList } from "./sources";
import { textBlocks } from "./text";
import { toldByCards } from "./told";
import { toolsView } from "./tools";

export interface MessageContext extends CardContext {
  /** True while something is being sent. */
  busy: boolean;
  /** True for the newest messages: their choices stand at the composer instead. */
  current: boolean;
  choose: (choice: Choice) => void;
  /** Saves everything that is kept of the conversation as a file. */
  takeAway: () => void;
}

/** A message of the assistant, whole in its own language: text, cards, sources, and its choices once they are old. */
export function answerView({ message }: Answered, context: MessageContext): TemplateResult {
  const words = wordsIn(message.lang);
  return html`<li class="answer" part="answer" lang=${message.lang}>
    <span class="unseen">${words("advisor-said")}:</span>
    <div class="text">${textBlocks(message.text, words, toldByCards(message.cards), context.endpoint)}</div>
    ${message.act === "data_export"
      ? html`<button type="button" class="choice" ?disabled=${context.busy} @click=${context.takeAway}>
          ${words("save-data")}
        </button>`
      : nothing}
    ${cardsView(message, context)} ${sourceList(message.sources, message.lang)}
    ${toolsView(context, words, () => messageAsText(message))}
    ${context.current
      ? nothing
      : earlierChoices(message.choices, words("choices-earlier"), context.busy, context.choose)}
  </li>`;
}

/** What the person said. The log does not read it back to the one who wrote it. */
export function saidView(entry: Said, words: Words): TemplateResult {
  return html`<li class="said ${entry.state}" part="question" aria-live="off" lang=${entry.lang ?? nothing}>
    <span class="unseen">${words("you-said")}:</span>
    <div class="text">${entry.text}</div>
    ${entry.state === "failed" ? html`<p class="state">${words("message-not-sent")}</p>` : nothing}
  </li>`;
}
