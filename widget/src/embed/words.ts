import texts from "virtual:launcher-words";

import type { Language } from "../words/languages";

export type LauncherWord =
  | "launcher-open"
  | "launcher-title"
  | "launcher-close"
  | "launcher-loading"
  | "launcher-failed"
  | "launcher-retry";

/** The few words that are needed before the chat, with its own, is loaded. */
export function launcherWord(language: Language, id: LauncherWord): string {
  return texts[language][id];
}
