import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Choice } from "../client/api";
import { type Appearance, keepAppearance, readAppearance, type TextSize, type Theme } from "../client/appearance";
import { ConversationClient } from "../client/conversation-client";
import { TicketStore } from "../client/ticket";
import { DEFAULT_LANGUAGE, type Language, wordsIn } from "../words/words";
import { chatStyles } from "./chat-styles";
import { currentChoicesView } from "./choices";
import type { AdvisorComposer } from "./composer";
import "./composer";
import { Conversation, type ConversationView } from "./conversation";
import type { Entry } from "./entries";
import { type LogContext, logView } from "./log";
import type { Order } from "./menu";
import "./menu";
import { type Action, type Notice, noticeView } from "./notice";
import { print } from "./printing";
import { scrollToNewest } from "./scrolling";
import { statusView } from "./status";
import { suggestionView } from "./suggestion";
import { watchWindow } from "./surroundings";
import { link } from "./text";

/** How long something done is said, as "copied". */
const DONE_MS = 5000;
/** By then a new message has been announced, and may get its tools. */
const SETTLED_MS = 1000;

/**
 * `<course-advisor-chat>`: the chat inside `<course-advisor>`, which gives it its colours. No request is made and
 * nothing is stored before the person says something, or unless a conversation of this tab is there to take up again.
 *
 * It reflects `theme` (system, light or dark) and `text-size` (normal, large or largest), which the menu changes.
 * Fires `language-changed` (detail: language) when the chat goes on in another language than the one set,
 * `theme-changed` (detail: theme) when the person picked one, and `conversation-started`.
 */
@customElement("course-advisor-chat")
export class CourseAdvisorChat extends LitElement implements ConversationView {
  static override styles = chatStyles;

  @property({ reflect: true }) language: Language = DEFAULT_LANGUAGE;
  /** Address of the API's host, empty for the page's own. */
  @property() endpoint = "";
  /** Address of the privacy notice. */
  @property() privacy = "/privacy";
  /** A question that the page suggests; it is sent only if the person presses it. */
  @property() question = "";
  /** What the assistant is told about where it is asked. */
  @property() page = "";
  @property({ reflect: true }) theme: Theme = "system";
  @property({ reflect: true, attribute: "text-size" }) textSize: TextSize = "normal";
  /** Id of the words for what was just done. */
  @state() private done = "";
  /** Entries from the first one on that were announced. */
  @state() private settled = 0;
  @query(".log") private log!: HTMLElement;
  @query("advisor-composer") private composer!: AdvisorComposer;
  @query(".notice-actions button:last-child") private keep!: HTMLElement | null;
  private conversation?: Conversation;
  private shown: readonly Entry[] = [];
  private shownNotice: Notice | null = null;
  private doneTimer: ReturnType<typeof setTimeout> | undefined;
  private leave: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = watchWindow(
      () => this.log,
      () => this.requestUpdate(),
    );
    if (this.conversation) return;
    Object.assign(this, readAppearance());
    this.conversation = new Conversation(this, new ConversationClient(this.endpoint, new TicketStore()));
    void this.conversation.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
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
      ${this.menuView(conversation)} ${logView(conversation, words, this.logContext(conversation))}
      ${statusView(conversation.awaited, this.done, words)}
      <div class="foot">
        ${noticeView(conversation.notice, this.language, (action) => this.press(action))}
        <advisor-composer
          part="composer"
          .language=${this.language}
          .busy=${conversation.busy}
          .warning=${conversation.entries.length === 0}
          @ask=${this.asked}
        ></advisor-composer>
      </div>
      ${currentChoicesView(conversation.entries, this.language, conversation.busy, (choice) => this.choose(choice))}
      ${suggestionView(this.question, conversation, words, (text) => this.askExample(text))}
      ${this.footnote(conversation)}
    </section>`;
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // A button that went by itself, as at the end of a countdown, must not take the focus along.
    if (focused && !focused.isConnected) this.restFocus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { entries = [], notice = null } = this.conversation ?? {};
    // What is said above the composer must not cover the message that it is about.
    if (notice !== this.shownNotice && entries.at(-1)?.author === "person") scrollToNewest(this.log);
    this.shownNotice = notice;
    if (entries === this.shown) return;
    this.shown = entries;
    scrollToNewest(this.log);
    this.settled = Math.min(this.settled, entries.length);
    setTimeout(() => {
      if (this.shown === entries) this.settled = entries.length;
    }, SETTLED_MS);
  }

  private menuView(conversation: Conversation): TemplateResult {
    const { theme, textSize } = this;
    return html`<advisor-menu
      .language=${this.language}
      .appearance=${{ theme, textSize }}
      .busy=${conversation.busy}
      .said=${conversation.entries.length > 0}
      .expiresAt=${conversation.expiresAt}
      @language-chosen=${this.languageChosen}
      @appearance-chosen=${this.appearanceChosen}
      @order=${this.ordered}
    ></advisor-menu>`;
  }

  private logContext(conversation: Conversation): LogContext {
    return {
      settled: this.settled,
      question: this.question,
      askExample: (text) => this.askExample(text),
      choose: (choice) => this.choose(choice),
      takeAway: () => void conversation.takeAway(),
      copy: (text) => void this.copy(text),
      print: (shown) => print(this.log, shown),
      endpoint: this.endpoint,
    };
  }

  private footnote(conversation: Conversation): TemplateResult {
    const words = wordsIn(this.language);
    return html`<p class="footnote">
      ${link(`${this.privacy}?language=${this.language}`, words("privacy-link"), words)}
      ${conversation.entries.length
        ? html`<button type="button" class="quiet" ?disabled=${conversation.busy} @click=${() => conversation.startAgain()}>
            ${words("start-again")}
          </button>`
        : nothing}
    </p>`;
  }

  private languageChosen(event: CustomEvent<Language>): void {
    this.switchLanguage(event.detail);
    this.languageChanged(event.detail);
  }

  private appearanceChosen({ detail }: CustomEvent<Appearance>): void {
    keepAppearance(detail);
    Object.assign(this, detail);
    this.dispatchEvent(new CustomEvent<Theme>("theme-changed", { detail: detail.theme }));
  }

  private ordered({ detail }: CustomEvent<Order>): void {
    const { conversation } = this;
    if (detail === "print") print(this.log);
    else if (detail === "save") void conversation?.takeAway();
    else if (conversation) void this.offerErasing(conversation);
  }

  private async copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => this.say("copied"),
      () => this.say("not-copied"),
    );
  }

  private say(words: string): void {
    this.done = words;
    clearTimeout(this.doneTimer);
    this.doneTimer = setTimeout(() => (this.done = ""), DONE_MS);
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
  private async offerErasing(conversation: Conversation): Promise<void> {
    conversation.offerErasing();
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
}
