import { html, LitElement, nothing, unsafeCSS } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import { TEXT_LIMIT, textLength } from "../client/api";
import { keepDraft, readDraft } from "../client/draft";
import { DEFAULT_LANGUAGE, type Language, wordsIn } from "../words/words";
import base from "../styles/base.css?inline";
import styles from "../styles/composer.css?inline";

/** From this many characters on, the person sees how many are left. */
const NEAR_LIMIT = TEXT_LIMIT - 200;

/**
 * Where the question is typed. Enter sends, Shift+Enter makes a new line.
 * Fires `ask` with the text as `detail`; the host calls `clear()` once it has taken the text over.
 */
@customElement("advisor-composer")
export class AdvisorComposer extends LitElement {
  static override styles = [unsafeCSS(base), unsafeCSS(styles)];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() language: Language = DEFAULT_LANGUAGE;
  /** True while an answer is awaited: typing goes on, sending waits. */
  @property({ type: Boolean }) busy = false;
  /** True as long as nothing was said: what must not be typed is then said below. */
  @property({ type: Boolean }) warning = false;
  @state() private text = readDraft();
  @query("textarea") private area!: HTMLTextAreaElement;

  clear(): void {
    this.replaceText("");
  }

  /** Gives a text back to be changed; what was typed since stays, below it. */
  giveBack(text: string): void {
    this.replaceText(this.text.trim() ? `${text}\n${this.text}` : text);
    this.area.focus();
  }

  override render() {
    const words = wordsIn(this.language);
    const left = TEXT_LIMIT - textLength(this.text);
    return html`<form @submit=${this.submit}>
      <label class="unseen" for="question">${words("ask-label")}</label>
      <div class="field">
        <textarea
          id="question"
          rows="1"
          enterkeyhint="send"
          placeholder=${words("ask-placeholder")}
          aria-describedby="warning remaining"
          aria-invalid=${left < 0 ? "true" : nothing}
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.keyPressed}
        ></textarea>
        <button type="submit" class="send" ?disabled=${!this.canSend}>
          <span>${words("ask-send")}</span>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5m-6 6 6-6 6 6" /></svg>
        </button>
      </div>
      <p id="warning" ?hidden=${!this.warning}>${words("ask-warning")}</p>
      <p id="remaining" class=${left < 0 ? "over" : ""} aria-live="polite">${this.remaining(left)}</p>
    </form>`;
  }

  protected override updated(): void {
    // Set through the style object, which a strict Content-Security-Policy allows, unlike a style attribute.
    this.area.style.height = "auto";
    this.area.style.height = `${this.area.scrollHeight}px`;
  }

  private get canSend(): boolean {
    return !this.busy && this.text.trim() !== "" && textLength(this.text) <= TEXT_LIMIT;
  }

  private remaining(left: number): string | typeof nothing {
    if (left > TEXT_LIMIT - NEAR_LIMIT) return nothing;
    const words = wordsIn(this.language);
    return left < 0 ? words("ask-too-long", { count: -left }) : words("ask-remaining", { count: left });
  }

  private typed(): void {
    this.text = this.area.value;
    keepDraft(this.text);
  }

  private keyPressed(event: KeyboardEvent): void {
    // Enter also ends the composition of a character in some keyboards; that one sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit(event);
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (!this.canSend) return;
    this.dispatchEvent(new CustomEvent("ask", { detail: this.text.trim() }));
  }

  private replaceText(text: string): void {
    this.text = text;
    this.area.value = text;
    keepDraft(text);
  }
}
