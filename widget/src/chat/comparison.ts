import { html, type TemplateResult } from "lit";

import type { ComparisonCard } from "../client/api";
import { type Language, wordsIn } from "../words/words";

/** Records side by side. The table scrolls in its own frame, so that the page never scrolls sideways. */
export function comparisonTable(card: ComparisonCard, language: Language): TemplateResult {
  return html`<div class="table-frame" role="region" tabindex="0" aria-label=${card.title}>
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${wordsIn(language)("table-criterion")}</span></th>
          ${card.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${card.rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.label}</th>
              ${row.values.map((value) => html`<td>${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
