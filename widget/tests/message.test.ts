import { render } from "lit";
import { beforeEach, expect, test } from "vitest";

import type { Message } from "../src/client/api";
import { cardAsText, messageAsText } from "../src/chat/clipboard";
import { answered } from "../src/chat/entries";
import { answerView, saidView } from "../src/chat/message";
import { wordsIn } from "../src/words/words";
import { message } from "./server";

const HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>**gras**";
let place: HTMLElement;

function show(values: Partial<Message>, endpoint = ""): void {
  const [entry] = answered([message(values) as Message]);
  const nothing = () => undefined;
  const context = { busy: false, current: false, settled: true, choose: nothing, takeAway: nothing, copy: nothing, print: nothing, endpoint };
  if (entry) render(answerView(entry, context), place);
}

function texts(selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, " ").trim());
}

beforeEach(() => {
  place = document.createElement("ol");
});

test("whatever stands in a text, a card or a source is shown as text", () => {
  show({
    text: HOSTILE,
    choices: [{ title: HOSTILE, value: "c" }],
    sources: [{ label: HOSTILE, url: "javascript:alert(1)", as_of: HOSTILE, provenance: "sourced" }],
    cards: [{ kind: "module", id: HOSTILE, title: HOSTILE, summary: `plus ${HOSTILE}`, facts: [{ label: HOSTILE, value: HOSTILE }] }],
  });
  expect(place.querySelector("script, img, a")).toBeNull();
  expect(place.textContent.split(HOSTILE)).toHaveLength(10);
});

test("what the person wrote is shown as text", () => {
  const outgoing = { message_id: "1", text: HOSTILE };
  render(saidView({ author: "person", key: "1", text: HOSTILE, lang: null, state: "sent", outgoing }, wordsIn("fr")), place);
  expect(place.querySelector("script, img")).toBeNull();
  expect(place.textContent).toContain(HOSTILE);
});

test("lines that begin with a dash are a list, addresses are links", () => {
  show({ text: "Deux formations :\n- ATEX (8 heures)\n- BPF\nVoir https://example.org/a?b=1. Et /privacy, pas et/ou." });
  expect(texts(".text li")).toEqual(["ATEX (8 heures)", "BPF"]);
  expect(texts(".text p")).toHaveLength(2);
  const links = [...place.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.org/a?b=1", "/privacy"]);
  expect(links.every((link) => link.rel.includes("noopener"))).toBe(true);
});

test("a source says its date as far as it is known, and only a public page can be undated", () => {
  show({
    lang: "en",
    sources: [
      { label: "a", url: "https://example.org/", as_of: "2023-05", provenance: "sourced" },
      { label: "b", url: null, as_of: null, provenance: "sourced" },
      { label: "c", url: null, as_of: null, provenance: "sample" },
    ],
  });
  expect(texts(".sources li")).toEqual([
    "a (new tab), as of May 2023 public page",
    "b, undated page public page",
    "c sample",
  ]);
});

test("the frame of a message speaks the message's language", () => {
  show({ lang: "de", cards: [{ kind: "site", title: "Lüttich", facts: [] }] });
  expect(place.querySelector("li")?.lang).toBe("de");
  expect(texts(".card-kind")).toEqual(["Ort"]);
});

test("a card of a kind that is not known yet shows its title, summary and facts", () => {
  show({ cards: [{ kind: "plan", title: "Un parcours", summary: "Trois modules", facts: [{ label: "Durée", value: 40 }] }] });
  expect(texts(".card h3, .summary, dt, dd")).toEqual(["Un parcours", "Trois modules", "Durée", "40"]);
});

test("several cards are folded away, and none repeats a summary that the text says", () => {
  const cards = [
    { kind: "module", title: "A", summary: "Ce qui est dit." },
    { kind: "module", title: "B", summary: "Ce qui ne l’est pas." },
  ];
  show({ text: "Voici :\nCe qui est dit.", cards });
  expect(texts("details:not([open]) summary")).toEqual(["Voir les détails (2)"]);
  expect(texts(".summary")).toEqual(["Ce qui ne l’est pas."]);
});

test("a figure shows each value with its unit, its reserve and its page", () => {
  const value = { year: 2023, unit: "people_per_year", qualifier: "more than", source: "https://www.example.org/a", as_of: null };
  const milestone = { year: 2021, value: 2021, unit: "year", qualifier: null, source: "https://example.org/b", as_of: "2021-05" };
  show({ lang: "en", cards: [{ kind: "figure", title: "People", values: [{ ...value, value: 12000 }, milestone] } as Message["cards"][0]] });
  expect(texts("tbody tr")).toEqual([
    "2023 12,000 people a year (more than) example.org (new tab), undated page",
    "2021 2021 example.org (new tab), as of May 2021",
  ]);
});

test("what the table of a comparison shows is not listed as well", () => {
  const card = { kind: "comparison", title: "Comparaison", columns: ["BA4", "ATEX"], rows: [{ label: "Durée", values: ["8 heures", "16 heures"] }] };
  show({ text: "Côte à côte :\n- BA4 (MNT-102) : 8 heures\n- ATEX (HSE-201) : 16 heures\nDates d’exemple.", cards: [card] });
  expect(texts(".text li")).toEqual([]);
  expect(texts(".text p")).toEqual(["Côte à côte :", "Dates d’exemple."]);
  expect(texts("thead th")).toEqual(["Critère", "BA4", "ATEX"]);
  expect(texts("tbody th, td")).toEqual(["Durée", "BA48 heures", "ATEX16 heures"]);
  expect(texts("td .cell-name[aria-hidden=true]")).toEqual(["BA4", "ATEX"]);
});

const STEPS = [
  { code: "GMP-101", title: "Règles d’or GMP", hours: 8, when: "le 5 octobre 2026, Seneffe", rhythm: "à temps plein", reason: "apporte : les BPF" },
  { code: "LAB-201", title: "HPLC", hours: 16, when: "date sur demande", rhythm: null, reason: "apporte : la HPLC" },
];
const LINKS = { path: "/api/v1/paths/p1", ics: "/api/v1/paths/p1.ics?language=fr", pdf: "/api/v1/paths/p1.pdf?language=fr", svg: "/api/v1/paths/p1.svg?language=fr" };
const PATH = { kind: "path", name: "Le plus court en heures", title: "Votre parcours vers « Opérateur »", modules: STEPS } as Message["cards"][0];

test("a path shows its modules in order, with dates and reasons, and the text does not list them as well", () => {
  show({ text: "Parcours.\nDans cet ordre :\n- Règles d’or GMP (GMP-101, 8 h) : le 5 octobre 2026\n- HPLC (LAB-201, 16 h) : date sur demande\nÀ vérifier :\n- Niveau de français : A2", cards: [PATH] });
  expect(texts(".text p")).toEqual(["Parcours.", "À vérifier :"]);
  expect(texts(".text li")).toEqual(["Niveau de français : A2"]);
  expect(texts("ol.path-steps > li")).toEqual([
    "Règles d’or GMP GMP-101 8 h le 5 octobre 2026, Seneffe, à temps plein apporte : les BPF",
    "HPLC LAB-201 16 h date sur demande apporte : la HPLC",
  ]);
  expect(texts(".card-kind")).toEqual(["Parcours Le plus court en heures"]);
  expect(place.querySelector(".take-home")).toBeNull();
});

test("a path that the server has kept can be taken home from the server's own address", () => {
  show({ cards: [{ ...PATH, links: LINKS, expires_at: "2027-02-21T10:00:00+01:00" } as Message["cards"][0]] }, "https://chat.example");
  expect(texts(".take-home > p")).toEqual(["À emporter, jusqu’au 21 février 2027"]);
  expect([...place.querySelectorAll(".take-home a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://chat.example/api/v1/paths/p1.ics?language=fr",
    "https://chat.example/api/v1/paths/p1.pdf?language=fr",
    "https://chat.example/api/v1/paths/p1.svg?language=fr",
  ]);
  expect(texts(".take-home a")[0]).toBe("Pour votre agenda (ICS) (nouvel onglet)");
});

test("an address of a path that is none to follow is shown as text", () => {
  show({ cards: [{ ...PATH, links: { ...LINKS, ics: "javascript:alert(1)" } } as Message["cards"][0]] });
  expect(place.querySelectorAll(".take-home a")).toHaveLength(2);
});

test("of several paths the first is in sight, the others are folded away", () => {
  show({ text: "Parcours :\n- HPLC (LAB-201)", cards: [PATH, { ...PATH, name: "Le plus tôt terminé" } as Message["cards"][0]] });
  expect(texts("details:not([open]) summary")).toEqual(["Voir les détails (1)"]);
  expect(texts("details .card-kind")).toEqual(["Parcours Le plus tôt terminé"]);
  expect(place.querySelectorAll("ol.path-steps")).toHaveLength(2);
  expect(texts(".text li")).toEqual([]);
});

test("the conditions of a comparison that the text lists under each record are not repeated", () => {
  const rows = [{ label: "Conditions", values: ["Aucun module avant\nFrançais : A2", "Français : A2"] }];
  const text = "Côte à côte :\nBA4 (MNT-102) : 8 heures\n- Aucun module avant\n- Français : A2\nATEX (HSE-201) : 16 heures\n- Français : A2\n- Autre chose";
  show({ text, cards: [{ kind: "comparison", title: "Comparaison", columns: ["BA4", "ATEX"], rows } as Message["cards"][0]] });
  expect(texts(".text p")).toEqual(["Côte à côte :"]);
  expect(texts(".text li")).toEqual(["Autre chose"]);
});

test("an entry check shows how each condition stands and what closes a gap", () => {
  const card = {
    kind: "entry_check",
    title: "Boucle 4-20 mA",
    provenance: "sample",
    facts: [{ label: "Français : B1", value: "À vérifier" }, { label: "AUT-101", value: "Manque" }],
    rows: [
      { label: "Français : B1", status: "unknown", closing: [] },
      { label: "AUT-101", status: "missing", closing: ["suivre AUT-101"] },
    ],
  };
  show({ text: "Le centre décide.\n- À vérifier – Français : B1\n- Manque – AUT-101 → suivre AUT-101\nExemple.", cards: [card as Message["cards"][0]] });
  expect(texts(".text p")).toEqual(["Le centre décide.", "Exemple."]);
  expect(texts(".text li")).toEqual([]);
  expect(texts(".condition-state")).toEqual(["À vérifier", "Manque"]);
  expect(texts(".condition-missing li")).toEqual(["suivre AUT-101"]);
  expect(texts(".card-kind")).toEqual(["Conditions d’entrée exemple"]);
});

test("a path stands there as a picture with a text, which goes if it cannot be had", () => {
  show({ cards: [{ ...PATH, summary: "2 modules, 24 heures", links: LINKS } as Message["cards"][0]] }, "https://chat.example");
  const picture = place.querySelector("img");
  expect(picture?.src).toBe("https://chat.example/api/v1/paths/p1.svg?language=fr");
  expect(picture?.alt).toContain("2 modules, 24 heures");
  expect(place.querySelector("details")?.open).toBe(true);
  picture?.dispatchEvent(new Event("error"));
  expect(place.querySelector("details")?.hidden).toBe(true);
});

test("an address that leaves the server brings no picture", () => {
  show({ cards: [{ ...PATH, links: { ...LINKS, svg: "//evil.example/a.svg" } } as Message["cards"][0]] });
  expect(place.querySelector("img")).toBeNull();
});

test("what is copied has its sources, and says that it is a sample", () => {
  const sources: Message["sources"] = [
    { label: "Catalogue", url: null, as_of: null, provenance: "sample" },
    { label: "example.org", url: "https://example.org/a", as_of: "2023-05", provenance: "sourced" },
  ];
  expect(messageAsText(message({ lang: "en", sources }) as Message)).toBe(
    "8 heures\n\nSources:\n- Catalogue, sample\n- example.org, as of May 2023, public page, https://example.org/a\n\n" +
      "The courses, dates and places shown here are examples. They are not the centre’s own.",
  );
});

test("each of several cards has tools of its own, named after it, and a single one none", () => {
  Object.defineProperty(navigator, "clipboard", { value: {}, configurable: true });
  const card = (title: string) => ({ kind: "module", title, facts: [] });
  show({ cards: [card("ATEX")] });
  expect(texts(".tools button")).toEqual(["Copier", "Imprimer"]);
  show({ cards: [card("ATEX"), card("BA4")] });
  expect([...place.querySelectorAll(".card .tools button")].map((button) => button.getAttribute("aria-label"))).toEqual([
    "Copier – ATEX",
    "Imprimer – ATEX",
    "Copier – BA4",
    "Imprimer – BA4",
  ]);
});

test("a card is copied with all that it shows, its sources, and that it is a sample", () => {
  const sources: Message["sources"] = [{ label: "Catalogue", url: null, as_of: null, provenance: "sample" }];
  const whole = message({ sources }) as Message;
  const end = "\n\nSource:\n- Catalogue, exemple\n\nLes formations, dates et places montrées ici sont des exemples. Elles ne sont pas celles du centre.";
  const copied = (card: object) => cardAsText(card as Message["cards"][0], whole);
  expect(copied({ kind: "module", title: "ATEX", summary: "Zones.", facts: [{ label: "Durée", value: "8 heures" }] })).toBe(
    `ATEX\nZones.\nDurée – 8 heures${end}`,
  );
  expect(copied(PATH)).toBe(
    "Votre parcours vers « Opérateur » – Le plus court en heures\n- Règles d’or GMP (GMP-101) – le 5 octobre 2026, Seneffe\n" +
      `- HPLC (LAB-201) – date sur demande${end}`,
  );
  expect(copied({ kind: "comparison", title: "Comparaison", columns: ["BA4", "ATEX"], rows: [{ label: "Durée", values: ["8 h", "16 h"] }] })).toBe(
    `Comparaison\nDurée – BA4: 8 h; ATEX: 16 h${end}`,
  );
  const rows = [{ label: "AUT-101", status: "missing", closing: ["suivre AUT-101"] }];
  expect(copied({ kind: "entry_check", title: "Boucle", facts: [{ label: "AUT-101", value: "Manque" }], rows })).toBe(
    `Boucle\n- Manque – AUT-101\n  suivre AUT-101${end}`,
  );
  const values = [{ year: 2023, value: 12, unit: "staff", qualifier: null, source: "https://example.org/a", as_of: null }];
  expect(copied({ kind: "figure", title: "Personnel", values })).toBe(
    `Personnel\n- 2023 – 12 membres du personnel, https://example.org/a${end}`,
  );
});

test("a session says its date in words, also where the text says it too", () => {
  show({ text: "Sessions :\n- le 18 mai 2027, Liège", cards: [{ kind: "session", title: "ATEX", summary: "le 18 mai 2027", start: "2027-05-18", end: "2027-05-18" } as Message["cards"][0]] });
  expect(texts(".card-session .summary")).toEqual(["le 18 mai 2027"]);
  expect(texts(".leaf[aria-hidden=true]")).toEqual(["18mai"]);
});
