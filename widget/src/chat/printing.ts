/**
 * Prints what `log` shows: all of it, or the one message or card `only`. The styles for print hide the rest; what is folded
 * away is opened, since paper cannot open it (see `unfoldForPrint`). Fires `printing` at the chat before.
 */
export function print(log: HTMLElement, only?: HTMLElement): void {
  if (only) {
    log.toggleAttribute("data-one", true);
    only.toggleAttribute("data-printed", true);
    const restore = () => {
      log.removeAttribute("data-one");
      only.removeAttribute("data-printed");
    };
    window.addEventListener("afterprint", restore, { once: true });
  }
  (log.getRootNode() as ShadowRoot).host.dispatchEvent(new Event("printing"));
  window.print();
}

/** Opens all that is folded in `log` while something is printed, also by the browser's own menu. Returns the way back. */
export function unfoldForPrint(log: () => HTMLElement): () => void {
  let folded: HTMLDetailsElement[] = [];
  const unfold = () => {
    folded = [...log().querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    folded.forEach((details) => (details.open = true));
  };
  const fold = () => folded.forEach((details) => (details.open = false));
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", fold);
  return () => {
    window.removeEventListener("beforeprint", unfold);
    window.removeEventListener("afterprint", fold);
  };
}
