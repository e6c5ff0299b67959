import type { Problem } from "../client/problem";

/** Seconds before each further try of its own accord: a server that restarts is back within a minute. */
const PAUSES = [2, 4, 8, 16, 30];
/** Whoever would have to wait longer than this is told so, and tries again himself. */
const LONGEST_PAUSE = 120;
const PAUSE_UNLESS_TOLD = 10;

/**
 * Seconds to wait before the next try after `failures` ones in a row; null if trying again does not help, or helped
 * too seldom. Offline the way back is an event, so the pause has no end.
 */
export function pauseBefore({ kind, retryAfter }: Problem, failures: number): number | null {
  const usual = PAUSES[failures - 1];
  if (kind === "offline") return Infinity;
  if (usual === undefined) return null;
  if (kind === "too_many") return retryAfter <= LONGEST_PAUSE ? retryAfter || PAUSE_UNLESS_TOLD : null;
  return kind === "unavailable" || kind === "unreachable" ? Math.max(usual, Math.min(retryAfter, LONGEST_PAUSE)) : null;
}

/** A pause that the person sees pass, and can end. */
export class Wait {
  /** True: go on with the next try; false: the person gave it up. */
  readonly over: Promise<boolean>;
  private finish!: (goOn: boolean) => void;

  constructor(
    /** Seconds left, `Infinity` until the connection is back. */
    public seconds: number,
    tick: () => void,
  ) {
    const timer = setInterval(() => {
      this.seconds -= 1;
      if (this.seconds <= 0) this.end(true);
      else tick();
    }, 1000);
    const back = () => this.end(true);
    window.addEventListener("online", back);
    this.over = new Promise<boolean>((resolve) => (this.finish = resolve)).finally(() => {
      clearInterval(timer);
      window.removeEventListener("online", back);
    });
  }

  end(goOn: boolean): void {
    this.finish(goOn);
  }
}
