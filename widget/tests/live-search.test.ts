import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { LiveSearch } from "../src/pages/live-search";

interface Asked {
  address: string;
  signal: AbortSignal;
  answer: (page: string, status?: number) => Promise<void>;
}

let asked: Asked[];
let leave: () => void;

/** The list of modules as the gateway writes it, as far as the script knows it. */
function page({ count = 2, list = "<li>BA4</li><li>ATEX</li>", sites = "Liège (1)", title = "Formations" } = {}): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>
    <nav class="languages">${title}</nav>
    <form id="browse" action="http://localhost:3000/fr/modules">
      <input name="q" type="search"><details><summary>Filtres ${count}</summary>
      <select name="site"><option value="">Partout</option><option value="liege">${sites}</option></select></details>
      <button>Rechercher</button>
    </form>
    <div id="results"><div id="found"><p role="status">${count} formations</p></div><ul id="list">${list}</ul></div>
  </body></html>`;
}

function element<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function type(text: string): void {
  const field = element<HTMLInputElement>("input[name=q]");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function send(): void {
  element("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

function shown(): string[] {
  return [...document.querySelectorAll("#list li")].map((item) => item.textContent);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  asked = [];
  vi.stubGlobal("fetch", (address: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      const answer = async (text: string, status = 200) => {
        resolve(new Response(text, { status }));
        await vi.waitFor(() => expect(signal.aborted || !element("#results").hasAttribute("aria-busy")).toBe(true));
      };
      asked.push({ address, signal, answer });
    });
  });
  history.replaceState(null, "", "/fr/modules");
  const fresh = new DOMParser().parseFromString(page(), "text/html");
  document.body.replaceChildren(...fresh.body.childNodes);
  const away = vi.spyOn(location, "assign").mockImplementation(() => undefined);
  leave = () => away.mockRestore();
  new LiveSearch(element<HTMLFormElement>("form")).start();
});

afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("asks once, after the last key, and puts list, count, filters and title in place", async () => {
  type("at");
  vi.advanceTimersByTime(200);
  type("atex");
  vi.advanceTimersByTime(200);
  expect(asked).toHaveLength(0);
  vi.advanceTimersByTime(100);
  expect(asked.map(({ address }) => new URL(address).search)).toEqual(["?q=atex"]);
  expect(element("#results").getAttribute("aria-busy")).toBe("true");
  const field = element("input[name=q]");
  await asked[0]?.answer(page({ count: 1, list: "<li>ATEX</li>", sites: "Liège (0)", title: "ATEX" }));
  expect(shown()).toEqual(["ATEX"]);
  expect(element("[role=status]").textContent).toBe("1 formations");
  expect(element("summary").textContent).toBe("Filtres 1");
  expect(element<HTMLOptionElement>("option[value=liege]").text).toBe("Liège (0)");
  expect(element(".languages").textContent).toBe("ATEX");
  expect(document.title).toBe("ATEX");
  expect(location.search).toBe("?q=atex");
  expect(element("input[name=q]")).toBe(field); // what is typed in stays, and with it the focus
});

test("a filter is asked for at once, fields left empty are not", () => {
  const select = element<HTMLSelectElement>("select");
  select.value = "liege";
  select.dispatchEvent(new Event("input", { bubbles: true }));
  vi.advanceTimersByTime(0);
  expect(asked.map(({ address }) => new URL(address).search)).toEqual(["?site=liege"]);
});

test("an answer that comes too late is not shown", async () => {
  type("at");
  vi.advanceTimersByTime(250);
  type("atex");
  vi.advanceTimersByTime(250);
  expect(asked[0]?.signal.aborted).toBe(true);
  await asked[0]?.answer(page({ list: "<li>Atelier</li>" }));
  expect(shown()).toEqual(["BA4", "ATEX"]);
  await asked[1]?.answer(page({ list: "<li>ATEX</li>" }));
  expect(shown()).toEqual(["ATEX"]);
});

test.each([
  ["an error", page(), 500],
  ["another page", "<p>Proxy</p>", 200],
])("while somebody types, %s leaves the list as it was; who sends the form is led there", async (_, answer, status) => {
  type("atex");
  vi.advanceTimersByTime(250);
  await asked[0]?.answer(answer, status);
  expect(shown()).toEqual(["BA4", "ATEX"]);
  expect(location.search).toBe("");
  expect(location.assign).not.toHaveBeenCalled();
  send();
  await asked[1]?.answer(answer, status);
  expect(location.assign).toHaveBeenCalledWith(asked[1]?.address);
});

test("a form that is sent is a step of its own in the history, and is asked at once", async () => {
  const before = history.length;
  type("atex");
  send();
  vi.advanceTimersByTime(1000);
  expect(asked).toHaveLength(1);
  await asked[0]?.answer(page());
  expect(history.length).toBe(before + 1);
});

test("options that changed are taken, those that stayed keep what is chosen", async () => {
  const select = element<HTMLSelectElement>("select");
  select.value = "liege";
  type("atex");
  vi.advanceTimersByTime(250);
  await asked[0]?.answer(page({ sites: "Liège (7)" }));
  expect(select.value).toBe("liege");
  type("bpf");
  vi.advanceTimersByTime(250);
  await asked[1]?.answer(page().replace("</select>", '<option value="seneffe">Seneffe (2)</option></select>'));
  expect([...select.options].map(({ value }) => value)).toEqual(["", "liege", "seneffe"]);
});

test("a title with markup stays text", async () => {
  type("atex");
  vi.advanceTimersByTime(250);
  await asked[0]?.answer(page({ list: "<li>&lt;script&gt;x&lt;/script&gt;</li>" }));
  expect(shown()).toEqual(["<script>x</script>"]);
  expect(document.querySelector("#list script")).toBeNull();
});
