const KEY = "course-advisor-open";

/** Whether the chat stood open in this tab, on the page before or until the reload. */
export function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers it in this tab, where storage is allowed. A closed chat leaves nothing behind. */
export function writeOpen(open: boolean): void {
  try {
    if (open) sessionStorage.setItem(KEY, "1");
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: the chat is closed on the next page.
  }
}
