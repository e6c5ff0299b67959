import { html, type TemplateResult } from "lit";

/** Something longer behind one line that opens it. */
export function folded(label: string, content: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary>${label}</summary>
    ${content}
  </details>`;
}
