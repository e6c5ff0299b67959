/**
 * What this tab keeps for itself, in sessionStorage: it survives a reload and goes with the tab.
 * Where storage is forbidden or full nothing is kept, and the chat goes on without.
 */
export function readTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`; an empty one is removed. */
export function writeTab(key: string, value: string | null): void {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is blocked or full.
  }
}

/** Reads what was kept as JSON; null for what is none, or what `fits` refuses. */
export function readTabJson<Kept>(key: string, fits: (value: unknown) => value is Kept): Kept | null {
  try {
    const value: unknown = JSON.parse(readTab(key) ?? "null");
    return fits(value) ? value : null;
  } catch {
    return null;
  }
}
