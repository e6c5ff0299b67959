import type { Choice, History, Message, Outgoing, PastTurn } from "../client/api";
import type { Language } from "../words/words";

/** What the person said, as one line of the conversation. */
export interface Said {
  author: "person";
  key: string;
  text: string;
  /** Known once the assistant has answered. */
  lang: Language | null;
  state: "sending" | "sent" | "failed";
  /** What was sent, to send it again with the same id. */
  outgoing: Outgoing;
}

export interface Answered {
  author: "advisor";
  key: string;
  message: Message;
}

export type Entry = Said | Answered;

export function said(text: string, outgoing: Outgoing): Said {
  return { author: "person", key: `p-${outgoing.message_id}`, text, lang: null, state: "sending", outgoing };
}

export function answered(messages: Message[]): Answered[] {
  return messages.map((message) => ({ author: "advisor", key: message.id, message }));
}

/** The conversation so far, from its history. A message that nobody answered can be sent again. */
export function pastEntries(history: History): Entry[] {
  return history.turns.flatMap((turn) => [...pastSaid(turn), ...answered(turn.messages)]);
}

function pastSaid(turn: PastTurn): Said[] {
  if (turn.text === null) return [];
  const outgoing: Outgoing = {
    message_id: turn.message_id ?? `turn-${turn.turn}`,
    ...(turn.choice === null ? { text: turn.text } : { choice: turn.choice }),
  };
  const state = turn.messages.length > 0 ? "sent" : "failed";
  return [{ ...said(turn.text, outgoing), lang: turn.language, state }];
}

/** Where the newest run of the assistant's messages begins: its choices are the ones on offer. */
export function newestAnswerStart(entries: readonly Entry[]): number {
  return entries.findLastIndex((entry) => entry.author === "person") + 1;
}

/** The choices on offer now, those of the newest messages if nothing was said since, and their language. */
export function currentChoices(entries: readonly Entry[], fallback: Language): { choices: Choice[]; lang: Language } {
  const messages = entries
    .slice(newestAnswerStart(entries))
    .flatMap((entry) => (entry.author === "advisor" ? [entry.message] : []));
  return { choices: messages.flatMap(({ choices }) => choices), lang: messages.at(-1)?.lang ?? fallback };
}
