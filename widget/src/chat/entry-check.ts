import { html, nothing, type TemplateResult } from "lit";

import type { EntryCheckCard } from "../client/api";

const SIGNS = { met: "M5 12l5 5 9-10", missing: "M7 7l10 10M17 7L7 17", unknown: "M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2m0 3v.5" };

/** Every condition with how it stands and what would close a gap. The sign repeats the words for the eye. */
export function conditionList(card: EntryCheckCard): TemplateResult {
  return html`<ul class="conditions">
    ${card.rows.map(
      (row, index) =>
        html`<li class="condition condition-${row.status}">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${SIGNS[row.status]} /></svg>
          <div>
            <p class="condition-state">${card.facts?.[index]?.value}</p>
            <p>${row.label}</p>
            ${row.closing.length ? html`<ul>${row.closing.map((way) => html`<li>${way}</li>`)}</ul>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}
