import { html, type TemplateResult } from "lit";

import type { Card, FigureCard } from "../client/api";
import { dateInWords } from "../words/dates";
import { type Language, wordsIn } from "../words/words";
import { link } from "./text";

type FigureValue = FigureCard["values"][number];

/** Every value that pages give for a figure, each with its year, its reserve and its page: pages may differ. Laid out like a comparison. */
export function figureTable(card: FigureCard, language: Language): TemplateResult {
  const words = wordsIn(language);
  return html`<div class="table-frame" role="group" tabindex="0" aria-label=${card.title}>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words("figure-year")}</th>
          <th scope="col" role="columnheader">${words("figure-known")}</th>
          <th scope="col" role="columnheader">${words("sources-label", { count: 1 })}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${card.values.map(
          (value) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${value.year}</th>
              <td role="cell">${valueInWords(value, language)}</td>
              <td role="cell">${pageOf(value, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function isFigure(card: Card): card is FigureCard {
  return card.kind === "figure" && Array.isArray((card as Partial<FigureCard>).values);
}

export function valueInWords({ value, unit, qualifier }: FigureValue, language: Language): string {
  // A year is no quantity: it is never grouped into thousands.
  const amount = wordsIn(language)("figure-value", { value: unit === "year" ? String(value) : value, unit });
  return qualifier ? `${amount} (${qualifier})` : amount;
}

function pageOf({ source, as_of }: FigureValue, language: Language): unknown[] {
  const words = wordsIn(language);
  const date = as_of ? words("source-as-of", { date: dateInWords(as_of, language) }) : words("source-undated");
  return [link(source, hostOf(source), words), `, ${date}`];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
