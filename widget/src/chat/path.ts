import { html, nothing, type TemplateResult } from "lit";

import type { PathCard } from "../client/api";
import { dateInWords } from "../words/dates";
import { type Language, wordsIn } from "../words/words";
import { isFromRoot, link } from "./text";

/** A training path as a picture, as its modules in the order to follow them, and as files to take home. */
export function pathView(card: PathCard, language: Language, endpoint: string): TemplateResult {
  const words = wordsIn(language);
  return html`${timeline(card, language, endpoint)}
    <ol class="path-steps">
      ${card.modules.map(
        (module) =>
          html`<li>
            <p class="path-module">
              ${module.title} <span class="code">${module.code}</span>
              <span class="path-hours">${words("card-path-hours", { hours: module.hours })}</span>
            </p>
            <p>${module.when}${module.rhythm ? `, ${module.rhythm}` : nothing}</p>
            <p class="path-reason">${module.reason}</p>
          </li>`,
      )}
    </ol>
    ${takeHome(card, language, endpoint)}`;
}

/** The dates as a picture: what it shows stands below as text, so nothing is lost where it cannot be had. */
function timeline({ links, modules, summary }: PathCard, language: Language, endpoint: string): TemplateResult | typeof nothing {
  if (!links || !isFromRoot(links.svg)) return nothing;
  const words = wordsIn(language);
  const name = words("card-path-picture");
  const lost = (event: Event) => (event.target as HTMLElement).closest("details")?.toggleAttribute("hidden", true);
  return html`<details class="fold" open>
    <summary>${name}</summary>
    <div class="timeline-frame" role="group" tabindex="0" aria-label=${name}>
      <img
        src=${endpoint + links.svg}
        alt=${words("card-path-picture-text", { count: modules.length, summary: summary ?? "" })}
        width="1000"
        loading="lazy"
        @error=${lost}
      />
    </div>
  </details>`;
}

/** The path as files, where the server has kept it. */
function takeHome(card: PathCard, language: Language, endpoint: string): TemplateResult | typeof nothing {
  const { links } = card;
  if (!links) return nothing;
  const words = wordsIn(language);
  const date = card.expires_at ? dateInWords(card.expires_at.slice(0, 10), language) : "";
  const files: [string, string][] = [
    [links.ics, words("card-path-calendar")],
    [links.pdf, words("card-path-sheet")],
    [links.svg, words("card-path-timeline")],
  ];
  return html`<div class="take-home">
    <p>${words("card-path-take-home", { date: date || "none" })}</p>
    <ul>
      ${files.map(([address, label]) => html`<li>${isFromRoot(address) ? link(endpoint + address, label, words) : label}</li>`)}
    </ul>
  </div>`;
}
