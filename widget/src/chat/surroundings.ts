import { unfoldForPrint } from "./printing";

/**
 * Watches what happens around the chat and concerns it: the connection comes and goes (`changed`), the page is
 * printed. Gives the way to stop watching.
 */
export function watchWindow(log: () => HTMLElement, changed: () => void): () => void {
  const stopPrinting = unfoldForPrint(log);
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    stopPrinting();
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
