import type { Choice, Outgoing, Turn } from "../client/api";
import { type ConversationClient, newMessageId } from "../client/conversation-client";
import { Problem } from "../client/problem";
import { forgetUnsent, keepUnsent, readUnsent } from "../client/unsent";
import { momentInWords } from "../words/dates";
import { type Language, wordsIn } from "../words/words";
import { Attempts, type Awaited } from "./attempts";
import { answered, type Entry, pastEntries, type Said, said } from "./entries";
import { Expiry } from "./expiry";
import { saveAsFile } from "./file";
import { type Action, type Notice, notice } from "./notice";
import { erasedInWords } from "./receipt";
import type { Wait } from "./waiting";

const EXPORT_FILE = "course-advisor.json";

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
  /** False until something is said here: a conversation that is taken up again is not news. */
  live = false;
  private chosenLanguage: Language | null = null;
  private readonly expiry = new Expiry((at) => this.warnOfEnd(at));
  private readonly attempts = new Attempts({
    changed: () => this.view.requestUpdate(),
    begun: () => this.tell(null),
    waiting: (problem, wait) => this.tellWait(problem, wait),
  });

  constructor(
    private readonly view: ConversationView,
    private readonly client: ConversationClient,
  ) {}

  /** True while an answer is awaited, also between two tries. */
  get busy(): boolean {
    return this.attempts.busy;
  }

  get awaited(): Awaited {
    return this.attempts.awaited;
  }

  /** When the conversation ends unless something is said (ISO); null while none is open. */
  get expiresAt(): string | null {
    return this.expiry.at;
  }

  /** Takes up the conversation of this tab, if there is one, and what was never answered before the page was left. */
  async resume(): Promise<void> {
    if (this.client.isOpen) {
      await this.attempts.run(() => this.readAgain(), this.resumeFailed);
      if (this.notice) return;
    }
    const unanswered = this.unanswered();
    if (unanswered) this.tell(notice("problem", "not-answered", this.waysOn(new Problem("unavailable"), unanswered)));
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

  /**
   * Leaves the conversation for a new one, and says when the one before will be gone. Until something is said, the
   * person may go back to it or erase it at once.
   */
  startAgain(): void {
    const until = this.expiresAt;
    const back = this.client.leave();
    this.beginAnew();
    if (!until) return this.tell(null);
    const goBack = async () => {
      back();
      await this.resume();
    };
    const say = (language: Language) => wordsIn(language)("started-again", { time: momentInWords(until, language) });
    const erase = () => void goBack().then(() => this.erase());
    const actions = [{ words: "go-back", run: () => void goBack() }, { words: "erase-left", run: erase }, this.dismiss];
    this.tell({ kind: "done", say, actions });
  }

  /** Asks whether to erase the conversation. */
  offerErasing(): void {
    this.tell(
      notice("question", "confirm-erase", [
        { words: "confirm-erase-yes", run: () => void this.erase() },
        { words: "confirm-erase-no", run: () => this.tell(null) },
      ]),
    );
  }

  /** Saves everything that is kept of the conversation as a file. */
  takeAway(): Promise<void> {
    return this.attempts.run(
      async () => {
        saveAsFile(EXPORT_FILE, await this.client.export());
        this.tell(notice("done", "exported", [this.dismiss], { file: EXPORT_FILE }));
      },
      (problem) => this.tellProblem(problem, [{ words: "retry", run: () => void this.takeAway() }, this.dismiss]),
    );
  }

  private async erase(): Promise<void> {
    await this.attempts.run(
      async () => {
        const erased = this.client.isOpen ? await this.client.erase() : {};
        this.over();
        this.beginAnew();
        this.tell({ kind: "done", say: (language) => erasedInWords(erased, language), actions: [this.dismiss] });
      },
      (problem) => this.tellProblem(problem, [{ words: "retry", run: () => void this.erase() }, this.dismiss]),
    );
  }

  private async readAgain(): Promise<void> {
    const history = await this.client.history();
    this.entries = pastEntries(history);
    this.expiry.set(history.conversation.expires_at);
    this.heard(history.conversation.language);
  }

  private readonly resumeFailed = (problem: Problem): void => {
    if (problem.kind !== "expired") {
      this.tellProblem(problem, [{ words: "retry", run: () => void this.resume() }]);
      return;
    }
    this.client.forget();
    const unanswered = this.unanswered();
    if (unanswered) this.tellProblem(problem, this.waysOn(problem, unanswered));
    else this.tell(notice("done", "problem-expired", [this.dismiss]));
  };

  /** The last thing said, if it has no answer: the server knows it, or only this tab, which then shows it again. */
  private unanswered(): Said | null {
    const unsent = readUnsent();
    const id = unsent?.outgoing.message_id;
    const known = this.entries.some((entry) => entry.author === "person" && entry.outgoing.message_id === id);
    if (unsent && !known) this.entries = [...this.entries, { ...said(unsent.text, unsent.outgoing), state: "failed" }];
    const last = this.entries.at(-1);
    if (last?.author === "person") return last;
    forgetUnsent();
    return null;
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
    keepUnsent(entry);
    this.change(entry, { state: "sending" });
    await this.attempts.run(
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
    this.expiry.set(opening.conversation.expires_at);
    const at = this.entries.findIndex((entry) => entry.key === before.key);
    this.entries = this.entries.toSpliced(at, 0, ...answered(opening.messages));
  }

  private show(entry: Said, turn: Turn): void {
    forgetUnsent();
    if (entry.outgoing.language === this.chosenLanguage) this.chosenLanguage = null;
    const kept = turn.masked?.length ? { text: turn.text ?? entry.text } : {};
    this.change(entry, { state: "sent", lang: turn.language, ...kept });
    this.entries = [...this.entries, ...answered(turn.messages)];
    this.expiry.set(turn.expires_at);
    // Erased as soon as it was said: the next message begins a new conversation.
    if (turn.messages.some(({ act }) => act === "data_erased")) this.over();
    // A language picked in the menu meanwhile weighs more than that of the answer.
    if (!this.chosenLanguage) this.heard(turn.language);
  }

  private beginAnew(): void {
    this.expiry.set(null);
    this.entries = [];
    this.live = false;
  }

  private over(): void {
    this.client.forget();
    this.expiry.set(null);
    forgetUnsent();
  }

  private heard(language: Language): void {
    if (language !== this.view.language) this.view.languageChanged(language);
  }

  private change(said: Said, values: Partial<Said>): void {
    this.entries = this.entries.map((entry) => (entry.key === said.key ? { ...said, ...values } : entry));
  }

  private waysOn(problem: Problem, entry: Said): Action[] {
    const edit = { words: "edit-message", run: () => this.edit(entry) };
    if (problem.kind === "too_long") return [edit];
    if (problem.kind === "expired") return [{ words: "send-anew", run: () => void this.sayAnew(entry) }, edit];
    return [{ words: "retry", run: () => void this.deliver(entry) }, edit];
  }

  private edit(entry: Said): void {
    this.entries = this.entries.filter(({ key }) => key !== entry.key);
    forgetUnsent();
    this.tell(null);
    this.view.giveBack(entry.text);
  }

  /** Says the same in a new conversation. A choice goes there as its title: its value belongs to the old one. */
  private sayAnew(entry: Said): Promise<void> {
    this.over();
    this.entries = [];
    return this.say(entry.text, { message_id: newMessageId(), text: entry.text });
  }

  private warnOfEnd(at: string): boolean {
    if (this.notice?.kind === "problem") return false;
    const say = (language: Language) => wordsIn(language)("ends-soon", { time: momentInWords(at, language) });
    const save = { words: "save-data", run: () => void this.takeAway() };
    this.tell({ kind: "question", say, actions: [save, this.dismiss] });
    return true;
  }

  private readonly dismiss: Action = { words: "dismiss", run: () => this.tell(null) };

  private tell(told: Notice | null): void {
    this.notice = told;
    this.view.requestUpdate();
  }

  private tellWait(problem: Problem, wait: Wait): void {
    const actions = [
      { words: "retry-now", run: () => wait.end(true) },
      { words: "stop-trying", run: () => wait.end(false) },
    ];
    this.tell({ ...notice("problem", `problem-${problem.kind}`, actions), countdown: () => wait.seconds });
  }

  private tellProblem(problem: Problem, actions: Action[]): void {
    this.tell(notice("problem", `problem-${problem.kind}`, actions));
  }
}
