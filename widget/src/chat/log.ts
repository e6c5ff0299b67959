import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { Words } from "../words/words";
import type { Conversation } from "./conversation";
import { newestAnswerStart } from "./entries";
import { answerView, type MessageContext, saidView } from "./message";
import { welcomeView } from "./welcome";

/** What all messages of the log share. */
export interface LogContext extends Omit<MessageContext, "busy" | "current" | "settled"> {
  /** How many entries, from the first one on, were announced. */
  settled: number;
  /** What the page suggests to ask, or nothing. */
  question: string;
  askExample: (text: string) => void;
}

/** What was said, oldest first; before that, who answers and what may be asked. */
export function logView({ entries, busy, live }: Conversation, words: Words, context: LogContext): TemplateResult {
  const newest = newestAnswerStart(entries);
  const contextOf = (index: number) => ({ ...context, busy, current: index >= newest, settled: index < context.settled });
  return html`<div
    class="log"
    role="log"
    tabindex="0"
    aria-label=${words("conversation-label")}
    aria-live=${live ? "polite" : "off"}
  >
    ${entries.length === 0 && !busy ? welcomeView(words, context.question, context.askExample) : nothing}
    <ol>
      ${repeat(
        entries,
        (entry) => entry.key,
        (entry, index) => (entry.author === "person" ? saidView(entry, words) : answerView(entry, contextOf(index))),
      )}
    </ol>
  </div>`;
}
