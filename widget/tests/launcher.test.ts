import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import "./browser-gaps";
import { withOwnMeasures } from "../build/own-measures";
import "../src/chat/course-advisor"; // so that no test waits for it to be compiled
import type { CourseAdvisorChat } from "../src/chat/course-advisor";
import type { CourseAdvisor } from "../src/embed/course-advisor";
import "../src/embed/course-advisor";

function put(attributes: Record<string, string> = {}): CourseAdvisor {
  const advisor = document.createElement("course-advisor") as CourseAdvisor;
  for (const [name, value] of Object.entries(attributes)) advisor.setAttribute(name, value);
  document.body.append(advisor);
  return advisor;
}

function inside<Found extends Element>(advisor: CourseAdvisor, selector: string): Found {
  const found = advisor.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

function press(advisor: CourseAdvisor, part: string): void {
  inside<HTMLButtonElement>(advisor, `[part=${part}]`).click();
}

async function chatOf(advisor: CourseAdvisor): Promise<CourseAdvisorChat> {
  await vi.waitUntil(() => advisor.shadowRoot?.querySelector("course-advisor-chat"));
  const chat = inside<CourseAdvisorChat>(advisor, "course-advisor-chat");
  await chat.updateComplete;
  return chat;
}

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = "";
});

afterEach(() => document.body.replaceChildren());

describe("the launcher", () => {
  test("speaks the language it is given, else the page's", () => {
    expect(put({ language: "nl-BE" }).language).toBe("nl");
    document.body.replaceChildren();
    document.documentElement.lang = "de";
    const advisor = put();
    expect(inside(advisor, "[part=launcher]").getAttribute("aria-label")).toBe("Eine Frage? Kursberatung");
  });

  test("says which languages there are when it is given another one", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    put({ language: "es" });
    expect(warn.mock.calls.flat().join()).toContain('language="es" is not spoken; it may be fr, nl, en or de');
  });

  test("opens, remembers it, closes, and forgets", async () => {
    const advisor = put();
    const heard: string[] = [];
    for (const name of ["advisor-opened", "advisor-closed"]) advisor.addEventListener(name, () => heard.push(name));
    expect(sessionStorage.length).toBe(0);
    press(advisor, "launcher");
    expect(inside<HTMLDialogElement>(advisor, "dialog").open).toBe(true);
    expect(inside<HTMLElement>(advisor, "[part=launcher]").hidden).toBe(true);
    expect(sessionStorage.length).toBe(1);
    await chatOf(advisor);
    press(advisor, "close");
    expect(inside<HTMLDialogElement>(advisor, "dialog").open).toBe(false);
    expect(sessionStorage.length).toBe(0);
    expect(heard).toEqual(["advisor-opened", "advisor-closed"]);
  });

  test("is open where it was open on the page before", async () => {
    const before = put();
    before.open();
    await chatOf(before);
    before.remove();
    const advisor = put();
    expect(inside<HTMLDialogElement>(advisor, "dialog").open).toBe(true);
    await chatOf(advisor);
  });

  test("hands its attributes on, also when they change", async () => {
    const advisor = put({ endpoint: "https://a.example", question: "Où ?", page: "https://b.example/x", mode: "page" });
    const chat = await chatOf(advisor);
    expect(chat.endpoint).toBe("https://a.example");
    expect(chat.privacy).toBe("https://a.example/privacy");
    expect([chat.question, chat.page]).toEqual(["Où ?", "https://b.example/x"]);
    advisor.setAttribute("question", "Quand ?");
    advisor.removeAttribute("page");
    advisor.setAttribute("language", "en");
    expect([chat.question, chat.page, chat.language]).toEqual(["Quand ?", "", "en"]);
  });

  test("has neither button nor panel in its place in the page, and stores nothing", async () => {
    const advisor = put({ mode: "page" });
    await chatOf(advisor);
    expect(advisor.shadowRoot?.querySelector("dialog, [part=launcher]")).toBeNull();
    advisor.open();
    expect(sessionStorage.length).toBe(0);
  });
});

describe("styles in the shadow", () => {
  test("measure by the element: its own rem, its own width", () => {
    expect(withOwnMeasures("a { margin: -0.5rem 1rem; }")).toBe(
      "a { margin: calc(-0.5 * var(--advisor-rem)) calc(1 * var(--advisor-rem)); }",
    );
    expect(withOwnMeasures("@media (max-width: 36rem) { a { top: 2rem } }")).toBe(
      "@container (max-width: 36em) { a { top: calc(2 * var(--advisor-rem)) } }",
    );
    expect(withOwnMeasures("@media (max-height: 30rem) {}")).toBe("@media (max-height: 30rem) {}");
  });
});
