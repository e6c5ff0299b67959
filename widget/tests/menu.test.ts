import { beforeEach, expect, test, vi } from "vitest";

import "../src/chat/menu";
import type { AdvisorMenu } from "../src/chat/menu";
import { keepAppearance, readAppearance } from "../src/client/appearance";

let menu: AdvisorMenu;
let shadow: ShadowRoot;

async function press(element: HTMLElement | null | undefined): Promise<void> {
  if (!element) throw new Error("nothing to press");
  element.click();
  await menu.updateComplete;
}

function button(words: string): HTMLButtonElement | undefined {
  return [...shadow.querySelectorAll("button")].find((one) => one.textContent.trim() === words);
}

function next(event: string): Promise<unknown> {
  return new Promise((heard) => menu.addEventListener(event, (found) => heard((found as CustomEvent).detail), { once: true }));
}

beforeEach(async () => {
  document.body.replaceChildren();
  sessionStorage.clear();
  menu = document.body.appendChild(document.createElement("advisor-menu") as AdvisorMenu);
  await menu.updateComplete;
  shadow = menu.shadowRoot as ShadowRoot;
});

test("opens and closes by its button, and by Escape, which then goes no further", async () => {
  const outside = vi.fn();
  document.body.addEventListener("keydown", outside);
  expect(shadow.querySelector("fieldset")).toBeNull();
  await press(button("Options"));
  expect(button("Options")?.getAttribute("aria-expanded")).toBe("true");
  shadow.querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
  await menu.updateComplete;
  expect(shadow.querySelector("fieldset")).toBeNull();
  expect(shadow.activeElement).toBe(button("Options"));
  expect(outside).not.toHaveBeenCalled();
});

test("closes where something else is pressed", async () => {
  await press(button("Options"));
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true, composed: true }));
  await menu.updateComplete;
  expect(shadow.querySelector("fieldset")).toBeNull();
});

test("says what is picked, and each language in its own", async () => {
  await press(button("Options"));
  expect([...shadow.querySelectorAll("label[lang]")].map((label) => label.getAttribute("lang"))).toEqual(["fr", "nl", "en", "de"]);
  const language = next("language-chosen");
  await press(shadow.querySelector<HTMLInputElement>("input[value=de]"));
  expect(await language).toBe("de");
  const appearance = next("appearance-chosen");
  await press(shadow.querySelector<HTMLInputElement>("input[value=large]"));
  expect(await appearance).toEqual({ theme: "system", textSize: "large" });
});

test("has nothing to save, erase or print before something was said", async () => {
  await press(button("Options"));
  expect(shadow.textContent).toContain("Rien n’est gardé");
  const orders = () => ["Enregistrer une copie", "Effacer la conversation", "Imprimer la conversation"].map((words) => button(words)?.disabled);
  expect(orders()).toEqual([true, true, true]);
  menu.said = true;
  menu.expiresAt = "2026-12-01T10:00:00+01:00";
  await menu.updateComplete;
  expect(orders()).toEqual([false, false, false]);
  expect(shadow.textContent).toContain("mardi 1 décembre");
  const order = next("order");
  await press(button("Enregistrer une copie"));
  expect(await order).toBe("save");
  expect(shadow.querySelector("fieldset")).toBeNull();
});

test("an appearance that was kept is read again, and nothing else", () => {
  expect(readAppearance()).toBeNull();
  keepAppearance({ theme: "dark", textSize: "largest" });
  expect(readAppearance()).toEqual({ theme: "dark", textSize: "largest" });
  sessionStorage.setItem("course-advisor-appearance", '{"theme":"pink","textSize":"large"}');
  expect(readAppearance()).toBeNull();
  sessionStorage.setItem("course-advisor-appearance", "no json");
  expect(readAppearance()).toBeNull();
});
