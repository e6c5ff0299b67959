import { html, nothing, type TemplateResult } from "lit";
import type { FluentVariable } from "@fluent/bundle";

import { type Language, type Words, wordsIn } from "../words/words";

export interface Action {
  /** Id of the words on the button. */
  words: string;
  run: () => void;
}

/** What the person must know or decide now. */
export interface Notice {
  kind: "problem" | "question" | "done";
  /** Says the notice in the language that the chat speaks by then. */
  say: (language: Language) => string;
  actions: Action[];
  /** Seconds until the next try of its own accord. */
  countdown?: () => number;
}

/** A notice of the words `id`. */
export function notice(
  kind: Notice["kind"],
  id: string,
  actions: Action[] = [],
  values?: Record<string, FluentVariable>,
): Notice {
  return { kind, say: (language) => wordsIn(language)(id, values), actions };
}

/**
 * The strip above the composer. The frame of its sentence is always there, so that what appears in it is announced;
 * the seconds that pass are not.
 */
export function noticeView(
  shown: Notice | null,
  language: Language,
  press: (action: Action) => void,
): TemplateResult {
  const words = wordsIn(language);
  const seconds = shown?.countdown?.() ?? Infinity;
  return html`<div class=${shown ? `notice notice-${shown.kind}` : "no-notice"}>
    <p role="alert">${shown ? shown.say(language) : nothing}</p>
    ${Number.isFinite(seconds) ? html`<p class="countdown" role="timer" aria-live="off">${words("next-try", { seconds })}</p>` : nothing}
    ${shown?.actions.length ? actionsView(shown.actions, words, press) : nothing}
  </div>`;
}

function actionsView(actions: Action[], words: Words, press: (action: Action) => void): TemplateResult {
  return html`<div class="notice-actions">
    ${actions.map((action) => html`<button type="button" @click=${() => press(action)}>${words(action.words)}</button>`)}
  </div>`;
}
