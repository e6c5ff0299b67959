import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import { type Appearance, TEXT_SIZES, THEMES } from "../client/appearance";
import { momentInWords } from "../words/dates";
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES, type Language, type Words, wordsIn } from "../words/words";
import base from "../styles/base.css?inline";
import styles from "../styles/menu.css?inline";
import { segments } from "./segments";

/** What a person may ask of the menu beside a language and an appearance. */
export type Order = "print" | "save" | "erase";

/**
 * The head of the chat: who answers, and a button that opens the options below it.
 * Fires `language-chosen` (detail: language), `appearance-chosen` (detail: appearance) and `order` (detail: order).
 */
@customElement("advisor-menu")
export class AdvisorMenu extends LitElement {
  static override styles = [unsafeCSS(base), unsafeCSS(styles)];

  @property() language: Language = DEFAULT_LANGUAGE;
  @property({ attribute: false }) appearance: Appearance = { theme: "system", textSize: "normal" };
  /** True while something is awaited: what concerns the conversation waits. */
  @property({ type: Boolean }) busy = false;
  /** True if there is something to print. */
  @property({ type: Boolean }) said = false;
  /** When the open conversation ends (ISO), null while none is open. */
  @property({ attribute: false }) expiresAt: string | null = null;
  @state() private open = false;
  @query("#toggle") private toggle!: HTMLButtonElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.pressedSomewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.pressedSomewhere);
  }

  override render() {
    const words = wordsIn(this.language);
    return html`<div class="head" @keydown=${this.keyPressed}>
      <p>${words("machine-note")}</p>
      <button id="toggle" type="button" aria-expanded=${this.open} aria-controls="options" @click=${this.toggled}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h10m4 0h2M4 17h2m4 0h10M14 4v6M10 14v6" /></svg>
        ${words("menu-label")}
      </button>
      <div id="options" ?hidden=${!this.open}>${this.open ? this.options(words) : nothing}</div>
    </div>`;
  }

  private options(words: Words): TemplateResult {
    const { theme, textSize } = this.appearance;
    const sizes = TEXT_SIZES.map((value) => ({ value, label: words(`size-${value}`) }));
    const themes = THEMES.map((value) => ({ value, label: words(`theme-${value}`) }));
    const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }));
    return html`${segments("language", words("language-label"), languages, this.language, (value) => this.tell("language-chosen", value))}
      ${segments("size", words("size-label"), sizes, textSize, (value) => this.change({ textSize: value }))}
      ${segments("theme", words("theme-label"), themes, theme, (value) => this.change({ theme: value }))}
      <div class="data">
        <h3>${words("data-title")}</h3>
        <p>${words("data-kept", { date: this.expiresAt ? momentInWords(this.expiresAt, this.language) : "none" })}</p>
        ${this.order("save", "save-data", this.busy || !this.expiresAt)}
        ${this.order("erase", "confirm-erase-yes", this.busy || !this.said)} ${this.order("print", "print-all", !this.said)}
      </div>`;
  }

  private order(order: Order, words: string, disabled: boolean): TemplateResult {
    return html`<button type="button" ?disabled=${disabled} @click=${() => this.give(order)}>
      ${wordsIn(this.language)(words)}
    </button>`;
  }

  private give(order: Order): void {
    this.close();
    this.tell("order", order);
  }

  private change(values: { theme?: string; textSize?: string }): void {
    this.tell("appearance-chosen", { ...this.appearance, ...values });
  }

  private tell(event: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private toggled(): void {
    this.open = !this.open;
  }

  private close(): void {
    this.open = false;
    this.toggle.focus();
  }

  private keyPressed(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.open) return;
    // Only the options close, not what the chat itself may stand in.
    event.stopPropagation();
    this.close();
  }

  private readonly pressedSomewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };
}
