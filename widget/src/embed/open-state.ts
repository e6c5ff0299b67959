import { readTab, writeTab } from "../client/tab-storage";

const KEY = "course-advisor-open";

/** Whether the chat stood open in this tab, on the page before or until the reload. */
export function wasOpen(): boolean {
  return readTab(KEY) !== null;
}

/** Remembers it in this tab. A closed chat leaves nothing behind. */
export function writeOpen(open: boolean): void {
  writeTab(KEY, open ? "1" : null);
}
