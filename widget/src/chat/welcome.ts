import { html, type TemplateResult } from "lit";

import type { Words } from "../words/words";

const EXAMPLES = ["example-site", "example-duration", "example-dates", "example-job"];

/**
 * What stands where nothing was asked yet: who answers, and questions to try, first the one that the page suggests.
 * No conversation is open so far. The page may put its own greeting in the place of the title.
 */
export function welcomeView(words: Words, suggested: string, ask: (text: string) => void): TemplateResult {
  const examples = EXAMPLES.map((id) => words(id));
  return html`<div class="welcome">
    <slot name="greeting"><h3>${words("welcome-title")}</h3></slot>
    <p>${words("welcome-text")}</p>
    <p id="examples">${words("welcome-examples")}</p>
    <ul aria-labelledby="examples">
      ${(suggested ? [suggested, ...examples] : examples).map(
        (question) =>
          html`<li><button type="button" class="example" @click=${() => ask(question)}>${question}</button></li>`,
      )}
    </ul>
  </div>`;
}
