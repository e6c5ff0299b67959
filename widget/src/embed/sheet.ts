/** Makes a style sheet as a strict Content-Security-Policy allows it. */
export function sheet(styles: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(styles);
  return made;
}
