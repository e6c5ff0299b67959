import { html, LitElement, unsafeCSS } from "lit";
import { customElement, property } from "lit/decorators.js";

import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES, type Language, wordsIn } from "../words/words";
import base from "../styles/base.css?inline";
import styles from "../styles/language-menu.css?inline";

/** The menu of languages. Fires `language-chosen` with the language as `detail` when a person picks one. */
@customElement("advisor-language-menu")
export class AdvisorLanguageMenu extends LitElement {
  static override styles = [unsafeCSS(base), unsafeCSS(styles)];

  @property() language: Language = DEFAULT_LANGUAGE;

  override render() {
    return html`<label>
      <span class="unseen">${wordsIn(this.language)("language-label")}</span>
      <select @change=${this.chosen}>
        ${LANGUAGES.map(
          (language) =>
            html`<option value=${language} lang=${language} .selected=${language === this.language}>
              ${LANGUAGE_NAMES[language]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private chosen(event: Event): void {
    this.language = (event.target as HTMLSelectElement).value as Language;
    this.dispatchEvent(new CustomEvent<Language>("language-chosen", { detail: this.language }));
  }
}
