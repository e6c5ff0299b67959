import { html, nothing, type TemplateResult } from "lit";

import type { Problem } from "../client/problem";
import type { Words } from "../words/words";

export interface Action {
  /** Id of the words on the button. */
  words: string;
  run: () => void;
  disabled?: boolean;
}

/** What the person must know or decide now. */
export type Notice =
  | { kind: "problem"; problem: Problem; actions: Action[] }
  | { kind: "question"; words: string; actions: Action[] }
  | { kind: "done"; words: string };

/** The strip above the composer. Its frame is always there, so that what appears in it is announced. */
export function noticeView(notice: Notice | null, words: Words, press: (action: Action) => void): TemplateResult {
  return html`<div class="notice-frame" role="alert">
    ${notice ? html`<div class="notice notice-${notice.kind}">${content(notice, words, press)}</div>` : nothing}
  </div>`;
}

function content(notice: Notice, words: Words, press: (action: Action) => void): TemplateResult {
  const actions = notice.kind === "done" ? [] : notice.actions;
  return html`<p>${sentence(notice, words)}</p>
    ${actions.length
      ? html`<div class="notice-actions">
          ${actions.map(
            (action) =>
              html`<button type="button" ?disabled=${action.disabled} @click=${() => press(action)}>
                ${words(action.words)}
              </button>`,
          )}
        </div>`
      : nothing}`;
}

function sentence(notice: Notice, words: Words): string {
  if (notice.kind !== "problem") return words(notice.words);
  return words(`problem-${notice.problem.kind}`, { seconds: notice.problem.retryAfter });
}
