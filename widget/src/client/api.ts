import type { Language } from "../words/words";

/** What the public chat API sends and takes (`/api/v1/conversations`), as far as the chat uses it. */

export type Provenance = "sample" | "sourced" | "unknown" | "assistant";

export interface Choice {
  title: string;
  /** Opaque, valid in its own conversation only. */
  value: string;
}

export interface Source {
  label: string;
  url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for a page without a date. */
  as_of: string | null;
  provenance: Provenance;
}

export interface Fact {
  label: string;
  value: string | number;
}

export interface Card {
  kind: string;
  id?: string;
  title: string;
  summary?: string | null;
  facts?: Fact[];
  provenance?: Provenance;
}

export interface SessionCard extends Card {
  kind: "session";
  /** ISO dates. */
  start: string;
  end: string;
}

export interface ComparisonCard extends Card {
  kind: "comparison";
  columns: string[];
  rows: { label: string; values: (string | number)[] }[];
}

export interface FigureCard extends Card {
  kind: "figure";
  values: {
    year: number | string;
    value: number;
    unit: string;
    qualifier: string | null;
    source: string;
    as_of: string | null;
  }[];
}

export interface EntryCheckCard extends Card {
  kind: "entry_check";
  /** In the order of `facts`. */
  rows: { label: string; status: "met" | "missing" | "unknown"; closing: string[] }[];
}

export interface PathCard extends Card {
  kind: "path";
  /** How it differs from the other proposals, in words. */
  name?: string;
  /** In the order to follow them. */
  modules: { code: string; title: string; hours: number; when: string; rhythm: string | null; reason: string }[];
  /** Where the server has kept it: addresses from its root, until `expires_at`. */
  links?: { ics: string; pdf: string; svg: string };
  expires_at?: string;
}

export interface Message {
  id: string;
  lang: Language;
  text: string;
  act: string;
  choices: Choice[];
  cards: Card[];
  sources: Source[];
}

export interface Opening {
  conversation: { id: string; token: string; language: Language; expires_at: string };
  messages: Message[];
}

export interface Turn {
  language: Language;
  turn: number;
  /** What is kept of the text: personal numbers and addresses in it are masked. */
  text?: string;
  masked?: string[];
  messages: Message[];
  /** A message extends the conversation. */
  expires_at: string;
}

/** How many rows were erased, by the name of the store. */
export interface Erasure {
  erased: Record<string, number>;
}

export interface PastTurn {
  turn: number;
  /** Null for a message that was never answered. */
  language: Language | null;
  /** What the person wrote, or the title of the choice pressed; null for the turn that opened the conversation. */
  text: string | null;
  /** The value of the choice pressed, null for a typed text. */
  choice: string | null;
  message_id: string | null;
  messages: Message[];
}

export interface History {
  conversation: { id: string; language: Language; expires_at: string };
  turns: PastTurn[];
}

/** One thing the person says: typed text or a pressed choice. Sent again after a failure, it keeps its id. */
export interface Outgoing {
  message_id: string;
  text?: string;
  choice?: string;
  /** Only right after the person picked a language in the menu. */
  language?: Language;
}

export const TEXT_LIMIT = 2000;

/** The length as the server counts it: characters, not UTF-16 units. */
export function textLength(text: string): number {
  return [...text].length;
}
