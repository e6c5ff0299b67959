/** Brings the last question of `log` to the top, so that a long answer is read from its beginning. */
export function scrollToNewest(log: HTMLElement): void {
  const questions = log.querySelectorAll<HTMLElement>(".said");
  const last = questions[questions.length - 1];
  if (!last) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  last.scrollIntoView({ block: "start", behavior });
}
