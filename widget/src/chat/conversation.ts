import type { Choice, Outgoing, Turn } from "../client/api";
import { type ConversationClient, newMessageId } from "../client/conversation-client";
import { Problem } from "../client/problem";
import type { Language } from "../words/words";
import { answered, type Entry, pastEntries, type Said, said } from "./entries";
import { saveAsFile } from "./file";
import type { Action, Notice } from "./notice";

/** Sooner than this, "the assistant is writing" would only flicker. */
const TYPING_AFTER_MS = 300;

/** What the conversation needs of whoever shows it. */
export interface ConversationView {
  language: Language;
  /** Where it is asked, for the assistant; empty if the page does not say. */
  readonly page: string;
  /** The state changed: show it. */
  requestUpdate(): void;
  /** The assistant goes on in another language. */
  languageChanged(language: Language): void;
  /** A conversation was opened. */
  conversationStarted(): void;
  /** Puts a text back where it can be changed. */
  giveBack(text: string): void;
}

/** The course of one conversation: what was said, what is under way, what went wrong. */
export class Conversation {
  entries: Entry[] = [];
  notice: Notice | null = null;
  busy = false;
  typing = false;
  /** False until something is said here: a conversation that is taken up again is not news. */
  live = false;
  private chosenLanguage: Language | null = null;

  constructor(
    private readonly view: ConversationView,
    private readonly client: ConversationClient,
  ) {}

  /** Takes up the conversation of this tab, if there is one. */
  async resume(): Promise<void> {
    if (!this.client.isOpen) return;
    await this.attempt(async () => {
      const history = await this.client.history();
      this.entries = pastEntries(history);
      this.heard(history.conversation.language);
      this.offerLastFailed();
    }, this.resumeFailed);
  }

  ask(text: string): Promise<void> {
    return this.say(text, { message_id: newMessageId(), text });
  }

  choose(choice: Choice): Promise<void> {
    return this.say(choice.title, { message_id: newMessageId(), choice: choice.value });
  }

  /** The person picked a language: the assistant is told with the next message. */
  switchLanguage(language: Language): void {
    this.chosenLanguage = language;
    this.view.requestUpdate();
  }

  /** Asks whether to erase the conversation and begin anew. */
  offerRestart(): void {
    this.tell({
      kind: "question",
      words: "confirm-erase",
      actions: [
        { words: "confirm-erase-yes", run: () => void this.restart() },
        { words: "confirm-erase-no", run: () => this.tell(null) },
      ],
    });
  }

  private async restart(): Promise<void> {
    await this.attempt(
      async () => {
        if (this.client.isOpen) await this.client.erase();
        this.entries = [];
        this.tell({ kind: "done", words: "erased" });
      },
      (problem) => this.tellProblem(problem, [{ words: "retry", run: () => void this.restart() }]),
    );
  }

  private say(text: string, outgoing: Outgoing): Promise<void> {
    if (this.busy) return Promise.resolve();
    if (this.chosenLanguage) outgoing.language = this.chosenLanguage;
    const entry = said(text, outgoing);
    this.entries = [...this.entries, entry];
    return this.deliver(entry);
  }

  /** Sends one entry, the first time or again: what was sent once keeps its id. */
  private async deliver(entry: Said): Promise<void> {
    this.live = true;
    this.change(entry, { state: "sending" });
    await this.attempt(
      async () => {
        if (!this.client.isOpen) await this.open(entry);
        this.show(entry, await this.client.send(entry.outgoing));
      },
      (problem) => {
        this.change(entry, { state: "failed" });
        this.tellProblem(problem, this.waysOn(problem, entry));
      },
    );
  }

  private async open(before: Said): Promise<void> {
    const opening = await this.client.open(this.view.language, this.view.page);
    this.view.conversationStarted();
    const at = this.entries.findIndex((entry) => entry.key === before.key);
    this.entries = this.entries.toSpliced(at, 0, ...answered(opening.messages));
  }

  private show(entry: Said, turn: Turn): void {
    if (entry.outgoing.language === this.chosenLanguage) this.chosenLanguage = null;
    this.change(entry, { state: "sent", lang: turn.language });
    this.entries = [...this.entries, ...answered(turn.messages)];
    // Erased as soon as it was said: the next message begins a new conversation.
    if (turn.messages.some(({ act }) => act === "data_erased")) this.client.forget();
    // A language picked in the menu meanwhile weighs more than that of the answer.
    if (!this.chosenLanguage) this.heard(turn.language);
  }

  /** Saves everything that is kept of the conversation as a file. */
  takeAway(): Promise<void> {
    return this.attempt(
      async () => saveAsFile("course-advisor.json", await this.client.export()),
      (problem) => this.tellProblem(problem, [{ words: "retry", run: () => void this.takeAway() }]),
    );
  }

  private heard(language: Language): void {
    if (language !== this.view.language) this.view.languageChanged(language);
  }

  private change(said: Said, values: Partial<Said>): void {
    this.entries = this.entries.map((entry) => (entry.key === said.key ? { ...said, ...values } : entry));
  }

  /** Runs one call with the signs of being busy, and hands a problem to `failed`. */
  private async attempt(call: () => Promise<void>, failed: (problem: Problem) => void): Promise<void> {
    this.busy = true;
    this.tell(null);
    const timer = setTimeout(() => {
      this.typing = true;
      this.view.requestUpdate();
    }, TYPING_AFTER_MS);
    try {
      await call();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed(error);
    } finally {
      clearTimeout(timer);
      this.busy = this.typing = false;
      this.view.requestUpdate();
    }
  }

  private readonly resumeFailed = (problem: Problem): void => {
    if (problem.kind !== "expired") {
      this.tellProblem(problem, [{ words: "retry", run: () => void this.resume() }]);
      return;
    }
    this.client.forget();
    this.tell({ kind: "done", words: "problem-expired" });
  };

  /** A last message that the assistant never answered, before the page was left, can be sent again. */
  private offerLastFailed(): void {
    const last = this.entries.at(-1);
    if (last?.author !== "person") return;
    const problem = new Problem("unavailable");
    this.tellProblem(problem, this.waysOn(problem, last));
  }

  private waysOn(problem: Problem, entry: Said): Action[] {
    const edit = { words: "edit-message", run: () => this.edit(entry) };
    if (problem.kind === "too_long") return [edit];
    if (problem.kind === "expired") return [{ words: "new-conversation", run: () => void this.sayAnew(entry) }, edit];
    return [{ words: "retry", run: () => void this.deliver(entry) }, edit];
  }

  private edit(entry: Said): void {
    this.entries = this.entries.filter(({ key }) => key !== entry.key);
    this.tell(null);
    this.view.giveBack(entry.text);
  }

  /** Says the same in a new conversation. A choice goes there as its title: its value belongs to the old one. */
  private sayAnew(entry: Said): Promise<void> {
    this.client.forget();
    this.entries = [];
    return this.say(entry.text, { message_id: newMessageId(), text: entry.text });
  }

  private tell(notice: Notice | null): void {
    this.notice = notice;
    this.view.requestUpdate();
  }

  private tellProblem(problem: Problem, actions: Action[]): void {
    const notice: Notice = { kind: "problem", problem, actions };
    this.tell(notice);
    const [first] = actions;
    if (problem.retryAfter === 0 || !first) return;
    first.disabled = true;
    setTimeout(() => {
      first.disabled = false;
      this.view.requestUpdate();
    }, problem.retryAfter * 1000);
  }
}
