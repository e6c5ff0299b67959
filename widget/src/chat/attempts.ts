import { Problem } from "../client/problem";
import { pauseBefore, Wait } from "./waiting";

/** Sooner than this, "the assistant is writing" would only flicker. */
const TYPING_AFTER_MS = 300;
/** Later than this, the person is told that it is not their fault. */
const SLOW_AFTER_MS = 8000;

/** How long an answer has been awaited: not worth a word, a while, longer than usual. */
export type Awaited = "" | "typing" | "slow";

/** What is to be said while calls are made. */
export interface AttemptView {
  /** Something that is shown changed. */
  changed(): void;
  /** A try begins: what was said of the one before is over. */
  begun(): void;
  /** A try brought no answer; the next one comes when `wait` is over. */
  waiting(problem: Problem, wait: Wait): void;
}

/** Makes calls, one at a time, with the signs of being busy. */
export class Attempts {
  busy = false;
  awaited: Awaited = "";

  constructor(private readonly view: AttemptView) {}

  /**
   * Makes a call. One that brings no answer is made again after growing pauses, which the person sees and can end;
   * what does not help any more goes to `failed`.
   */
  async run(call: () => Promise<void>, failed: (problem: Problem) => void): Promise<void> {
    this.busy = true;
    try {
      for (let failures = 1; ; failures++) {
        const problem = await this.problemOf(call);
        if (!problem) return;
        if (await this.goesOn(problem, failures)) continue;
        failed(problem);
        return;
      }
    } finally {
      this.busy = false;
      this.view.changed();
    }
  }

  private async goesOn(problem: Problem, failures: number): Promise<boolean> {
    const seconds = pauseBefore(problem, failures);
    if (seconds === null) return false;
    const wait = new Wait(seconds, () => this.view.changed());
    this.view.waiting(problem, wait);
    return wait.over;
  }

  /** Makes the call and says how long it takes; gives the problem if there was one. */
  private async problemOf(call: () => Promise<void>): Promise<Problem | null> {
    this.view.begun();
    const timers = [
      setTimeout(() => this.say("typing"), TYPING_AFTER_MS),
      setTimeout(() => this.say("slow"), SLOW_AFTER_MS),
    ];
    try {
      await call();
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    } finally {
      timers.forEach(clearTimeout);
      this.say("");
    }
  }

  private say(awaited: Awaited): void {
    this.awaited = awaited;
    this.view.changed();
  }
}
