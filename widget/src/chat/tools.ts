import { html, nothing, type TemplateResult } from "lit";

import type { Words } from "../words/words";
import { canCopy } from "./clipboard";

export interface Tools {
  /** True once the message was announced: its tools come later, and are not read out with it. */
  settled: boolean;
  copy: (text: string) => void;
  print: (shown: HTMLElement) => void;
}

/**
 * To copy and to print what they stand in: a card, or else the whole message, of which `text` is what is copied.
 * `title` tells the tools of several cards apart for who cannot see where they stand.
 */
export function toolsView({ settled, copy, print }: Tools, words: Words, text: () => string, title = ""): TemplateResult {
  const printIt = (event: Event) => print((event.currentTarget as HTMLElement).closest(".card, .answer") as HTMLElement);
  const button = (id: string, press: (event: Event) => void) =>
    html`<button type="button" aria-label=${title ? `${words(id)} – ${title}` : nothing} @click=${press}>${words(id)}</button>`;
  return html`<div class="tools" aria-live="off">
    ${settled ? html`${canCopy() ? button("copy", () => copy(text())) : nothing} ${button("print-one", printIt)}` : nothing}
  </div>`;
}
