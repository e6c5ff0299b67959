import { html, type TemplateResult } from "lit";

import type { ComparisonCard } from "../client/api";
import { type Language, wordsIn } from "../words/words";

/**
 * Records side by side, or one under the other where there is no room for that; each cell then names its record.
 * The roles are spelt out since a table that is laid out as blocks loses them.
 */
export function comparisonTable(card: ComparisonCard, language: Language): TemplateResult {
  return html`<div class="table-frame" role="group" tabindex="0" aria-label=${card.title}>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader"><span class="unseen">${wordsIn(language)("table-criterion")}</span></th>
          ${card.columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${card.rows.map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${row.label}</th>
              ${row.values.map(
                (value, index) =>
                  html`<td role="cell"><span class="cell-name" aria-hidden="true">${card.columns[index]}</span>${value}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
