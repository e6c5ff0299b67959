/** Pause after the last key before the list is asked for. */
const PAUSE_MS = 250;

/**
 * The list of modules follows what is typed and chosen: the same page is asked for in the background, and its
 * results, counts and address take the place of those shown. Without it the form works as forms do.
 */
export class LiveSearch {
  private timer = 0;
  private asked: AbortController | undefined;
  private shown = location.search;
  private readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
  }

  start(): void {
    this.form.addEventListener("input", (event) => this.changed(event.target));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.show(this.address(), "push");
    });
    addEventListener("popstate", () => {
      if (location.search !== this.shown) location.reload(); // and not for a jump inside the page
    });
  }

  private changed(field: EventTarget | null): void {
    clearTimeout(this.timer);
    const pause = field instanceof HTMLInputElement ? PAUSE_MS : 0;
    this.timer = window.setTimeout(() => void this.show(this.address(), "replace"), pause);
  }

  /** The address of the list as the form stands; fields left empty say nothing. */
  private address(): string {
    const fields = [...new FormData(this.form)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString();
    return this.form.action + (query && `?${query}`);
  }

  private async show(address: string, how: "push" | "replace"): Promise<void> {
    clearTimeout(this.timer);
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    const results = find(document, "#results");
    results.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (asked.signal.aborted) return;
      if (!answer.ok || !page.querySelector("#list")) throw new Error(`${answer.status}`);
      history[how === "push" ? "pushState" : "replaceState"](null, "", address);
      this.shown = location.search;
      this.take(page);
    } catch {
      // While somebody types the list stays as it was; who sends the form is shown by the browser what is wrong.
      if (!asked.signal.aborted && how === "push") location.assign(address);
    } finally {
      if (this.asked === asked) results.removeAttribute("aria-busy");
    }
  }

  /** Puts the parts of `page` that follow the form in place of those shown; the form's fields keep the focus. */
  private take(page: Document): void {
    document.title = page.title;
    // Only the text of the count is changed: so it is read out.
    find(document, "#found [role=status]").textContent = find(page, "#found [role=status]").textContent;
    find(document, "#list").replaceChildren(...find(page, "#list").childNodes);
    for (const select of this.form.querySelectorAll("select")) {
      const other = page.querySelector<HTMLSelectElement>(`select[name="${select.name}"]`);
      if (other) takeOptions(select, other);
    }
    const [summary, freshSummary] = [find(this.form, "summary"), find(page, "#browse summary")];
    summary.textContent = freshSummary.textContent;
    const [languages, freshLanguages] = [find(document, ".languages"), find(page, ".languages")];
    languages.replaceWith(freshLanguages);
  }
}

/** Gives `shown` the options of `fresh`, leaving in place those that both have: an open list stays open. */
function takeOptions(shown: HTMLSelectElement, fresh: HTMLSelectElement): void {
  const values = (select: HTMLSelectElement): string => [...select.options].map((option) => option.value).join("\n");
  if (values(shown) !== values(fresh)) shown.replaceChildren(...fresh.children);
  else [...shown.options].forEach((option, at) => (option.text = fresh.options[at]?.text ?? option.text));
}

function find(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
