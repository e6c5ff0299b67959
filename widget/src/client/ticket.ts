/** What is needed to take up a conversation again. */
export interface Ticket {
  id: string;
  token: string;
}

const KEY = "course-advisor";

/**
 * Keeps the ticket of this tab's conversation in sessionStorage: it survives a reload and goes with the tab.
 * Nothing is written before a conversation opens. Where storage is forbidden it lives in memory only.
 */
export class TicketStore {
  private current: Ticket | null = null;

  read(): Ticket | null {
    return (this.current ??= stored());
  }

  write(ticket: Ticket): void {
    this.current = ticket;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(ticket));
    } catch {
      // Storage is blocked or full: the conversation goes on, but ends with the page.
    }
  }

  clear(): void {
    this.current = null;
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing could be written there either.
    }
  }
}

function stored(): Ticket | null {
  try {
    const ticket: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isTicket(ticket) ? ticket : null;
  } catch {
    return null;
  }
}

function isTicket(value: unknown): value is Ticket {
  const ticket = value as Partial<Ticket> | null;
  return typeof ticket?.id === "string" && typeof ticket.token === "string";
}
