import "../chat/course-advisor"; // at once: on this page the chat is what people come for
import "../chat/language-menu";
import "../styles/tokens.css";
import "../styles/page.css";
import "../styles/page-print.css";
import { readAppearance, type Theme } from "../client/appearance";
import type { CourseAdvisor } from "../embed/course-advisor";
import "../embed/course-advisor";
import type { AdvisorLanguageMenu } from "../chat/language-menu";
import { type Language, preferredLanguage, wordsIn } from "../words/words";

/** Below this width the help is folded away above the chat. */
const WIDE = matchMedia("(min-width: 60rem)");

function start(): void {
  const advisor = find<CourseAdvisor>("course-advisor");
  const menu = find<AdvisorLanguageMenu>("advisor-language-menu");
  const speak = (language: Language): void => {
    menu.language = language;
    sayPage(language);
  };
  menu.addEventListener("language-chosen", (event) => {
    const language = (event as CustomEvent<Language>).detail;
    speak(language);
    advisor.setAttribute("language", language);
  });
  advisor.addEventListener("advisor-language-changed", () => speak(advisor.language));
  advisor.addEventListener("advisor-theme-changed", (event) => paint((event as CustomEvent<{ theme: Theme }>).detail.theme));
  paint(readAppearance()?.theme ?? "system");
  find("a.skip").addEventListener("click", (event) => {
    event.preventDefault();
    advisor.focus();
  });
  const asked = new URLSearchParams(location.search);
  const language = preferredLanguage([asked.get("language") ?? "", ...navigator.languages]);
  advisor.setAttribute("language", language);
  advisor.setAttribute("question", asked.get("question") ?? "");
  speak(language);
  foldHelp();
  WIDE.addEventListener("change", foldHelp);
}

/** Puts the page's own words into `language`; the elements without an own `lang` carry the id of theirs. */
function sayPage(language: Language): void {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-words]:not([lang])")) {
    element.textContent = words(element.dataset["words"] ?? "");
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-privacy]")) {
    link.href = `/privacy?language=${language}`;
  }
  find<HTMLAnchorElement>("a[data-catalogue]").href = `/${language}`;
}

/** What the reader picked in the menu of the chat holds for the page around it as well. */
function paint(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}

function foldHelp(): void {
  find<HTMLDetailsElement>("#help").open = WIDE.matches;
}

function find<Found extends HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

start();
