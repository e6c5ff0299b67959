import { html, nothing, type TemplateResult } from "lit";

import type { Words } from "../words/words";
import type { Awaited } from "./attempts";

/** One line on what goes on, announced when there is time: waiting for an answer, something done, no connection. */
export function statusView(awaited: Awaited, done: string, words: Words): TemplateResult {
  return html`<p class="status" role="status">
    ${awaited ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${words(`awaited-${awaited}`)}` : sentence(done, words)}
  </p>`;
}

function sentence(done: string, words: Words): unknown {
  if (done) return words(done);
  return navigator.onLine ? nothing : words("offline");
}
