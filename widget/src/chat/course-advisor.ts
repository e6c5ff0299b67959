import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import type { Choice } from "../client/api";
import { ConversationClient } from "../client/conversation-client";
import { TicketStore } from "../client/ticket";
import { DEFAULT_LANGUAGE, type Language, wordsIn } from "../words/words";
import base from "../styles/base.css?inline";
import cardStyles from "../styles/cards.css?inline";
import chatStyles from "../styles/chat.css?inline";
import messageStyles from "../styles/messages.css?inline";
import { choiceButtons } from "./choices";
import type { AdvisorComposer } from "./composer";
import "./composer";
import { Conversation, type ConversationView } from "./conversation";
import { currentChoices, type Entry, newestAnswerStart } from "./entries";
import { answerView, saidView } from "./message";
import { type Action, noticeView } from "./notice";
import { suggestionView } from "./suggestion";
import { welcomeView } from "./welcome";

/**
 * `<course-advisor-chat>`: the chat inside `<course-advisor>`, which gives it its colours. No request is made and
 * nothing is stored before the person says something, or unless a conversation of this tab is there to take up again.
 *
 * Fires `language-changed` (detail: language) when the assistant goes on in another language than the one set, and
 * `conversation-started`.
 */
@customElement("course-advisor-chat")
export class CourseAdvisorChat extends LitElement implements ConversationView {
  static override styles = [base, chatStyles, messageStyles, cardStyles].map((styles) => unsafeCSS(styles));

  @property({ reflect: true }) language: Language = DEFAULT_LANGUAGE;
  /** Address of the API's host, empty for the page's own. */
  @property() endpoint = "";
  /** Address of the privacy notice. */
  @property() privacy = "/privacy";
  /** A question that the page suggests; it is sent only if the person presses it. */
  @property() question = "";
  /** What the assistant is told about where it is asked. */
  @property() page = "";
  @query(".log") private log!: HTMLElement;
  @query("advisor-composer") private composer!: AdvisorComposer;
  @query(".notice-actions button:last-child") private keep!: HTMLElement | null;
  private conversation?: Conversation;
  private shown: readonly Entry[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.conversation) return;
    this.conversation = new Conversation(this, new ConversationClient(this.endpoint, new TicketStore()));
    void this.conversation.resume();
  }

  /** Changes the language because the person asked for it: the assistant follows from the next message on. */
  switchLanguage(language: Language): void {
    this.language = language;
    this.conversation?.switchLanguage(language);
  }

  languageChanged(language: Language): void {
    this.language = language;
    this.dispatchEvent(new CustomEvent<Language>("language-changed", { detail: language }));
  }

  conversationStarted(): void {
    this.dispatchEvent(new CustomEvent("conversation-started"));
  }

  /** Puts the focus where the question is typed. */
  override focus(options?: FocusOptions): void {
    this.composer.focus(options);
  }

  giveBack(text: string): void {
    this.composer.giveBack(text);
  }

  override render() {
    const { conversation } = this;
    if (!conversation) return nothing;
    const words = wordsIn(this.language);
    // The choices stand under the newest answer, but come after the composer in the order of focus: from the
    // question just sent, one Tab leads to them.
    return html`<section class="chat" lang=${this.language} aria-labelledby="title">
      <h2 id="title" class="unseen">${words("conversation-label")}</h2>
      ${this.logView(conversation)}
      <p class="typing" role="status">${conversation.typing ? typingView(words("typing")) : nothing}</p>
      <div class="foot">
        ${noticeView(conversation.notice, words, (action) => this.press(action))}
        <advisor-composer part="composer" .language=${this.language} .busy=${conversation.busy} @ask=${this.asked}></advisor-composer>
      </div>
      ${this.choicesView(conversation)}
      ${suggestionView(this.question, conversation, words, (text) => this.askExample(text))}
      ${this.footnote(conversation)}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const entries = this.conversation?.entries ?? [];
    if (entries === this.shown) return;
    this.shown = entries;
    this.scrollToNewest();
  }

  private logView(conversation: Conversation): TemplateResult {
    const words = wordsIn(this.language);
    const { entries, busy } = conversation;
    const newest = newestAnswerStart(entries);
    const choose = (choice: Choice) => this.choose(choice);
    const takeAway = () => void conversation.takeAway();
    return html`<div class="log" role="log" tabindex="0" aria-label=${words("conversation-label")}
      aria-live=${conversation.live ? "polite" : "off"}>
      ${entries.length === 0 && !busy ? welcomeView(words, this.question, (text) => this.askExample(text)) : nothing}
      <ol>
        ${repeat(
          entries,
          (entry) => entry.key,
          (entry, index) =>
            entry.author === "person"
              ? saidView(entry, words)
              : answerView(entry, { busy, current: index >= newest, choose, takeAway, endpoint: this.endpoint }),
        )}
      </ol>
    </div>`;
  }

  private choicesView(conversation: Conversation): TemplateResult {
    const choices = currentChoices(conversation.entries);
    return html`<div class="choices" role="group" aria-label=${wordsIn(this.language)("choices-label")} ?hidden=${!choices.length}>
      ${choiceButtons(choices, conversation.busy, (choice) => this.choose(choice))}
    </div>`;
  }

  private footnote(conversation: Conversation): TemplateResult {
    const words = wordsIn(this.language);
    return html`<p class="footnote">
      <span>${words("machine-note")}</span>
      <a href="${this.privacy}?language=${this.language}">${words("privacy-link")}</a>
      ${conversation.entries.length
        ? html`<button type="button" class="quiet" ?disabled=${conversation.busy} @click=${() => this.offerRestart(conversation)}>
            ${words("start-again")}
          </button>`
        : nothing}
    </p>`;
  }

  private asked(event: CustomEvent<string>): void {
    this.composer.clear();
    void this.conversation?.ask(event.detail);
    this.restFocus();
  }

  private askExample(text: string): void {
    // Unbreakable spaces serve the eye only.
    void this.conversation?.ask(text.replaceAll("\u00a0", " "));
    this.restFocus();
  }

  private choose(choice: Choice): void {
    void this.conversation?.choose(choice);
    this.restFocus();
  }

  private press(action: Action): void {
    this.restFocus();
    action.run();
  }

  /** Asks first; the focus stands on the answer that keeps everything. */
  private async offerRestart(conversation: Conversation): Promise<void> {
    conversation.offerRestart();
    await this.updateComplete;
    this.keep?.focus();
  }

  /**
   * The pressed button goes or is disabled, so focus needs a place: the composer, one Tab before the new choices.
   * On a touch screen that would open the keyboard over the answer; there the conversation itself takes it.
   */
  private restFocus(): void {
    const place = matchMedia("(pointer: coarse)").matches ? this.log : this.composer;
    const quietly: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: place !== this.log };
    place.focus(quietly);
  }

  /** Brings the last question to the top, so that a long answer is read from its beginning. */
  private scrollToNewest(): void {
    const questions = this.log.querySelectorAll<HTMLElement>(".said");
    const last = questions[questions.length - 1];
    if (!last) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    last.scrollIntoView({ block: "start", behavior });
  }
}

function typingView(label: string): TemplateResult {
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${label}`;
}
