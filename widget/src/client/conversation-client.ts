import type { Language } from "../words/words";
import type { Erasure, History, Opening, Outgoing, Turn } from "./api";
import { Problem, problemOf } from "./problem";
import type { TicketStore } from "./ticket";

const TIMEOUT_MS = 20_000;
const PAUSE_BEFORE_RETRY_MS = 600;

type Body = Record<string, unknown> | Outgoing;

/** One tab's conversation with the advisor. Every call throws `Problem` if it brings no answer. */
export class ConversationClient {
  /** `base`: address of the API's host, empty for the page's own. */
  constructor(
    private readonly base: string,
    private readonly tickets: TicketStore,
  ) {}

  get isOpen(): boolean {
    return this.tickets.read() !== null;
  }

  /** `page`: where it is asked, empty if that is not to be told. */
  async open(language: Language, page: string): Promise<Opening> {
    const opening = await this.call<Opening>("POST", "", { language, channel: "web", ...(page && { page }) });
    this.tickets.write({ id: opening.conversation.id, token: opening.conversation.token });
    return opening;
  }

  /** Sends, and sends once more if no answer came: the server answers the same `message_id` only once. */
  async send(outgoing: Outgoing): Promise<Turn> {
    try {
      return await this.call<Turn>("POST", "/messages", outgoing);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "unreachable") throw problem;
      await new Promise((done) => setTimeout(done, PAUSE_BEFORE_RETRY_MS));
      return this.call<Turn>("POST", "/messages", outgoing);
    }
  }

  history(): Promise<History> {
    return this.call<History>("GET", "");
  }

  /** Everything that is kept of the conversation, as the server gives it. */
  export(): Promise<unknown> {
    return this.call<unknown>("GET", "/export");
  }

  /** Erases the conversation everywhere and gives the rows erased by store; none for one that was gone already. */
  async erase(): Promise<Record<string, number>> {
    const erased = await this.eraseThere();
    this.tickets.clear();
    return erased;
  }

  /** Leaves the conversation for the next one; the function that it gives takes it up again. */
  leave(): () => void {
    const ticket = this.tickets.read();
    this.tickets.clear();
    return () => ticket && this.tickets.write(ticket);
  }

  /** Forgets the conversation in this tab only. */
  forget(): void {
    this.tickets.clear();
  }

  private async eraseThere(): Promise<Record<string, number>> {
    try {
      return (await this.call<Erasure>("DELETE", "")).erased;
    } catch (problem) {
      if (problem instanceof Problem && problem.kind === "expired") return {};
      throw problem;
    }
  }

  private async call<Answer>(method: string, path: string, body?: Body): Promise<Answer> {
    const ticket = this.tickets.read();
    const headers: Record<string, string> = { Accept: "application/json" };
    if (body) headers["Content-Type"] = "application/json";
    if (ticket) headers["Authorization"] = `Bearer ${ticket.token}`;
    const address = `${this.base}/api/v1/conversations${ticket ? `/${encodeURIComponent(ticket.id)}` : ""}${path}`;
    const response = await reach(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw problemOf(response);
    return read<Answer>(response);
  }
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, credentials: "omit", signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new Problem(navigator.onLine ? "unreachable" : "offline");
  }
}

async function read<Answer>(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Problem("unexpected");
  }
}

/** 128 random bits. Not `crypto.randomUUID`, which is missing where the page is served without https. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
