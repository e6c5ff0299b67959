import { html, nothing, type TemplateResult } from "lit";

export interface Segment {
  value: string;
  label: string;
  /** The language of the label, where it is not that of the menu. */
  lang?: string;
}

/** A few values of which one holds, side by side: radio buttons that look like one. */
export function segments(
  name: string,
  legend: string,
  choices: readonly Segment[],
  value: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="segments">
      ${choices.map(
        ({ value: own, label, lang }) =>
          html`<label lang=${lang ?? nothing}>
            <input type="radio" name=${name} value=${own} .checked=${own === value} @change=${() => choose(own)} />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
