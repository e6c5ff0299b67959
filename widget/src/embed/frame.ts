import { element, icon } from "./dom";
import { sheet } from "./sheet";
import type { LauncherWord } from "./words";

const CHAT_ICON = "M4 5h16v11H10l-5 4v-4H4z";
const CLOSE_ICON = "M6 6l12 12M18 6 6 18";
/** Here the chat takes the whole window, and nothing behind it can be reached. */
const SMALL = "(max-width: 36em), (max-height: 30em)";

/** For the page around, while the conversation alone is printed. */
const ONLY_THE_CHAT = `@media print {
  html { visibility: hidden !important; }
  html, body { height: 0 !important; min-height: 0 !important; margin: 0 !important; overflow: hidden !important; }
}`;

interface Presses {
  open: () => void;
  close: () => void;
  retry: () => void;
}

/** What stands around the chat: the button and the panel, or nothing where the chat stands in the page. */
export class Frame {
  readonly element = element("div", { class: "frame" });
  private readonly body = element("div", { class: "body" });
  private readonly openLabel = element("span", {});
  private readonly opener: HTMLButtonElement;
  private readonly title = element("h2", { id: "title", part: "title" });
  private readonly closer: HTMLButtonElement;
  private readonly panel: HTMLDialogElement;
  private word: (id: LauncherWord) => string = (id) => id;
  private waitingFor: LauncherWord | null = null;

  /** `inPlace`: the chat stands in the page, without button and panel. */
  constructor(
    readonly inPlace: boolean,
    private readonly presses: Presses,
  ) {
    this.opener = element("button", { type: "button", class: "launcher", part: "launcher", "aria-haspopup": "dialog" }, [
      element("slot", { name: "icon" }, [icon(CHAT_ICON)]),
      this.openLabel,
    ]);
    this.closer = element("button", { type: "button", class: "close", part: "close" }, [icon(CLOSE_ICON)]);
    const head = element("div", { class: "head", part: "head" }, [element("slot", { name: "logo" }), this.title, this.closer]);
    this.panel = element("dialog", { part: "panel", "aria-labelledby": "title", tabindex: "-1" }, [head]);
    if (inPlace) this.element.append(this.body);
    else this.buildPanel();
  }

  get isOpen(): boolean {
    return this.panel.open;
  }

  get hasFocus(): boolean {
    return this.panel.matches(":focus-within");
  }

  /** Lies above everything of the page from now on, whatever the page gives its own layers. */
  appear(): void {
    if (!this.inPlace && "showPopover" in this.element) this.element.showPopover();
  }

  open(): void {
    this.opener.hidden = true;
    if (matchMedia(SMALL).matches) this.panel.showModal();
    // Not `show()`, which takes the focus: a chat that was open on the page before leaves it where it is.
    else this.panel.setAttribute("open", "");
  }

  /** Closes the panel; the focus goes back to the button if it was inside, or nowhere else to be. */
  close(): void {
    const goesBack = this.hasFocus || this.panel.matches(":modal");
    this.panel.close();
    this.opener.hidden = false;
    if (goesBack) this.opener.focus();
  }

  takeFocus(): void {
    this.panel.focus();
  }

  /** Shows a note where the chat will be. */
  waiting(word: LauncherWord): void {
    this.waitingFor = word;
    this.body.replaceChildren(...this.note(word));
  }

  /** Puts the chat into its place. `greeted`: the page has its own greeting. */
  fill(chat: HTMLElement, greeted: boolean): void {
    this.waitingFor = null;
    // A slot that stays empty would hide the greeting of the chat all the same.
    if (greeted) chat.append(element("slot", { name: "greeting", slot: "greeting" }));
    chat.setAttribute("part", "chat");
    chat.setAttribute("exportparts", "answer, question, composer");
    this.body.replaceChildren(chat);
  }

  /** What is printed next is the conversation in the panel, whole, without the page around. */
  printAlone(): void {
    if (this.inPlace) return;
    const around = sheet(ONLY_THE_CHAT);
    document.adoptedStyleSheets.push(around);
    this.element.toggleAttribute("data-alone", true);
    const restore = (): void => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== around);
      this.element.removeAttribute("data-alone");
    };
    window.addEventListener("afterprint", restore, { once: true });
  }

  /** `theme`: light, dark, or else that of the page around. */
  paint(theme: string): void {
    this.element.dataset["theme"] = theme;
  }

  /** Puts its words into another language. */
  say(word: (id: LauncherWord) => string): void {
    this.word = word;
    this.openLabel.textContent = word("launcher-open");
    this.opener.setAttribute("aria-label", `${word("launcher-open")} ${word("launcher-title")}`);
    this.title.textContent = word("launcher-title");
    this.closer.setAttribute("aria-label", word("launcher-close"));
    if (this.waitingFor) this.waiting(this.waitingFor);
  }

  private note(word: LauncherWord): HTMLElement[] {
    const text = element("p", { role: word === "launcher-failed" ? "alert" : "status" }, [this.word(word)]);
    if (word !== "launcher-failed") return [text];
    const retry = element("button", { type: "button", class: "retry" }, [this.word("launcher-retry")]);
    retry.addEventListener("click", this.presses.retry);
    return [text, retry];
  }

  private buildPanel(): void {
    this.element.popover = "manual";
    this.panel.append(this.body);
    this.element.append(this.opener, this.panel);
    this.opener.addEventListener("click", this.presses.open);
    this.closer.addEventListener("click", this.presses.close);
    this.panel.addEventListener("keydown", (event) => {
      // What is open inside the chat may have taken the key for itself.
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      this.presses.close();
    });
    this.panel.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.presses.close();
    });
    // The window became small or large: modal or not, as a panel opened now would be.
    matchMedia(SMALL).addEventListener("change", () => {
      if (!this.isOpen) return;
      this.panel.close();
      this.open();
    });
  }
}
