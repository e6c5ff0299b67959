const WARNED_BEFORE_MS = 10 * 60_000;
const CHECKED_EVERY_MS = 30_000;

/**
 * Watches when the conversation ends, and says so some minutes before: until `warn` gives true, since something more
 * urgent may be in its place. Each new end is watched anew.
 */
export class Expiry {
  /** ISO time with zone; null without a conversation. */
  at: string | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly warn: (at: string) => boolean) {}

  set(at: string | null): void {
    this.at = at;
    clearInterval(this.timer);
    // Looked at now and then, since a timer of many hours does not survive a sleeping computer.
    if (at) this.timer = setInterval(() => this.look(at), CHECKED_EVERY_MS);
  }

  private look(at: string): void {
    const left = Date.parse(at) - Date.now();
    if (left > WARNED_BEFORE_MS) return;
    if (left <= 0 || this.warn(at)) clearInterval(this.timer);
  }
}
