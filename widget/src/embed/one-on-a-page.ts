/** The elements on the page, in the order in which they came, each with what starts it. */
const present = new Map<Element, () => void>();

/** Starts the first element of a page; a second one waits, since both would show the same conversation. */
export function joinPage(element: Element, start: () => void): void {
  present.set(element, start);
  if (first() === element) start();
  else console.warn("<course-advisor>: there is one on this page already; this one shows nothing.", element);
}

/** The element left: the one that waited takes its place. */
export function leavePage(element: Element): void {
  const wasFirst = first() === element;
  present.delete(element);
  const next = first();
  if (wasFirst && next) present.get(next)?.();
}

function first(): Element | undefined {
  return present.keys().next().value;
}
