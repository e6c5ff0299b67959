import { readTabJson, writeTab } from "./tab-storage";

/** What is needed to take up a conversation again. */
export interface Ticket {
  id: string;
  token: string;
}

const KEY = "course-advisor";

/** Keeps the ticket of this tab's conversation. Nothing is written before a conversation opens. */
export class TicketStore {
  private current: Ticket | null = null;

  read(): Ticket | null {
    return (this.current ??= readTabJson(KEY, isTicket));
  }

  /** Where storage is forbidden the ticket lives in memory only: the conversation ends with the page. */
  write(ticket: Ticket): void {
    this.current = ticket;
    writeTab(KEY, JSON.stringify(ticket));
  }

  clear(): void {
    this.current = null;
    writeTab(KEY, null);
  }
}

function isTicket(value: unknown): value is Ticket {
  const ticket = value as Partial<Ticket> | null;
  return typeof ticket?.id === "string" && typeof ticket.token === "string";
}
