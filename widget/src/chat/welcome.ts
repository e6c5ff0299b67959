import { html, type TemplateResult } from "lit";

import type { Words } from "../words/words";

const EXAMPLES = ["example-site", "example-duration", "example-dates", "example-job"];

/** What stands where nothing was asked yet: who answers, and questions to try. No conversation is open so far. */
export function welcomeView(words: Words, ask: (text: string) => void): TemplateResult {
  return html`<div class="welcome">
    <h3>${words("welcome-title")}</h3>
    <p>${words("welcome-text")}</p>
    <p id="examples">${words("welcome-examples")}</p>
    <ul aria-labelledby="examples">
      ${EXAMPLES.map((id) => {
        const question = words(id);
        return html`<li><button type="button" class="example" @click=${() => ask(question)}>${question}</button></li>`;
      })}
    </ul>
  </div>`;
}
