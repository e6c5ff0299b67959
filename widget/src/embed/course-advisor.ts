import launcherStyles from "../styles/launcher.css?inline";
import tokens from "../styles/tokens.css?inline";
import type { CourseAdvisorChat } from "../chat/course-advisor";
import type { Theme } from "../client/appearance";
import { isLanguage, type Language, preferredLanguage } from "../words/languages";
import { Frame } from "./frame";
import { joinPage, leavePage } from "./one-on-a-page";
import { wasOpen, writeOpen } from "./open-state";
import { sheet } from "./sheet";
import { type LauncherWord, launcherWord } from "./words";

/** What may be written in the tag; docs/embedding.md says what each does. */
export const ATTRIBUTES = ["endpoint", "language", "mode", "page", "privacy", "question"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** What the page is told. They bubble, and hold nothing of what people say. */
export const EVENTS = [
  "advisor-opened",
  "advisor-closed",
  "advisor-conversation-started",
  "advisor-language-changed",
  "advisor-theme-changed",
] as const;
type EventName = (typeof EVENTS)[number];

/** Elsewhere the keyboard of a touch screen, or the field itself, would hide what is said first. */
const ROOM_TO_TYPE = "(pointer: fine) and (min-height: 30em)";

/** Where this script came from, without a slash at the end: the API is there too, unless the tag says otherwise. */
const ORIGIN = import.meta.url.slice(0, import.meta.url.lastIndexOf("/"));

/**
 * `<course-advisor>`: a button in the corner of any page which opens the chat, or with `mode="page"` the chat itself,
 * in its place. The chat is loaded when it is first shown; until then nothing is asked of anybody and nothing stored.
 */
export class CourseAdvisor extends HTMLElement {
  static readonly observedAttributes: readonly Attribute[] = ATTRIBUTES;

  private frame?: Frame;
  private chat?: CourseAdvisorChat;
  private loading: Promise<CourseAdvisorChat | undefined> | undefined;
  private spoken?: Language;

  connectedCallback(): void {
    joinPage(this, () => this.start());
  }

  disconnectedCallback(): void {
    leavePage(this);
  }

  attributeChangedCallback(name: Attribute, _before: string | null, value: string | null): void {
    if (name === "language") this.switchLanguage(value);
    if (name === "question" && this.chat) this.chat.question = value ?? "";
    if (name === "page" && this.chat) this.chat.page = value ?? "";
  }

  /** The language that is shown now. */
  get language(): Language {
    return (this.spoken ??= preferredLanguage([
      this.given("language") ?? "",
      document.documentElement.lang,
      ...navigator.languages,
    ]));
  }

  /** Opens the chat as a press of the button does. */
  open(): void {
    if (!this.frame || this.frame.inPlace || this.frame.isOpen) return;
    this.show();
    writeOpen(true);
    this.emit("advisor-opened");
    this.frame.takeFocus();
    void this.load().then((chat) => {
      // What is said first stays in sight, above the field.
      if (this.frame?.hasFocus && matchMedia(ROOM_TO_TYPE).matches) chat?.focus({ preventScroll: true });
    });
  }

  /** Closes the chat; its conversation goes on when it is opened again. */
  close(): void {
    if (!this.frame?.isOpen) return;
    this.frame.close();
    writeOpen(false);
    this.emit("advisor-closed");
  }

  /** Puts the focus where the question is typed; opens the chat if it is closed. */
  override focus(options?: FocusOptions): void {
    this.open();
    void this.load().then((chat) => chat?.focus(options));
  }

  /** Shows what there is to show. Again, when the element was moved to another place of the page. */
  private start(): void {
    this.frame ??= this.build();
    this.frame.appear();
    if (this.frame.inPlace) void this.load();
    else if (wasOpen()) this.show();
  }

  private build(): Frame {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [tokens, launcherStyles].map(sheet);
    const frame = new Frame(this.given("mode") === "page", {
      open: () => this.open(),
      close: () => this.close(),
      retry: () => void this.load(),
    });
    frame.say((id) => this.word(id));
    root.append(frame.element);
    return frame;
  }

  private show(): void {
    this.frame?.open();
    void this.load();
  }

  private load(): Promise<CourseAdvisorChat | undefined> {
    return (this.loading ??= this.loadChat());
  }

  private async loadChat(): Promise<CourseAdvisorChat | undefined> {
    this.frame?.waiting("launcher-loading");
    try {
      await import("../chat/course-advisor");
    } catch {
      this.loading = undefined;
      this.frame?.waiting("launcher-failed");
      return undefined;
    }
    this.chat = this.makeChat();
    this.frame?.fill(this.chat, this.querySelector(":scope > [slot=greeting]") !== null);
    this.frame?.paint(this.chat.theme);
    await this.chat.updateComplete;
    return this.chat;
  }

  private makeChat(): CourseAdvisorChat {
    const chat = document.createElement("course-advisor-chat") as CourseAdvisorChat;
    chat.language = this.language;
    chat.endpoint = this.given("endpoint") ?? ORIGIN;
    chat.privacy = this.given("privacy") ?? `${chat.endpoint}/privacy`;
    chat.page = this.given("page") ?? "";
    chat.question = this.given("question") ?? "";
    chat.addEventListener("conversation-started", () => this.emit("advisor-conversation-started"));
    chat.addEventListener("language-changed", (event) => {
      this.speak((event as CustomEvent<Language>).detail);
      this.emit("advisor-language-changed", { language: this.language });
    });
    chat.addEventListener("printing", () => this.frame?.printAlone());
    chat.addEventListener("theme-changed", (event) => {
      const theme = (event as CustomEvent<Theme>).detail;
      this.frame?.paint(theme);
      this.emit("advisor-theme-changed", { theme });
    });
    return chat;
  }

  /** The page asks for another language: the assistant follows with the next message. */
  private switchLanguage(asked: string | null): void {
    if (asked !== null && !isLanguage(asked.slice(0, 2).toLowerCase())) {
      console.warn(`<course-advisor>: language="${asked}" is not spoken; it may be fr, nl, en or de.`);
      return;
    }
    if (!asked || !this.frame) return;
    this.speak(preferredLanguage([asked]));
    this.chat?.switchLanguage(this.language);
  }

  private speak(language: Language): void {
    this.spoken = language;
    this.frame?.say((id) => this.word(id));
  }

  private word(id: LauncherWord): string {
    return launcherWord(this.language, id);
  }

  private given(name: Attribute): string | null {
    return this.getAttribute(name);
  }

  private emit(name: EventName, detail?: { language: Language } | { theme: Theme }): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

// A page that loads the script from two addresses has one element all the same.
if (!customElements.get("course-advisor")) {
  // A length, so that it is computed once, on the frame, and then inherited as it is.
  CSS.registerProperty({ name: "--advisor-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  customElements.define("course-advisor", CourseAdvisor);
}
