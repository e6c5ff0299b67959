import { readTab, writeTab } from "./tab-storage";

const KEY = "course-advisor-draft";

/** Keeps what is being typed: a reload must not lose it. */
export function keepDraft(text: string): void {
  writeTab(KEY, text);
}

export function readDraft(): string {
  return readTab(KEY) ?? "";
}
