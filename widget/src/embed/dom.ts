/** Makes an element without markup in a text: pages with Trusted Types refuse that. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  content: (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** A picture of lines, 24 by 24, that says nothing of its own. */
export function icon(lines: string): SVGElement {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", lines);
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  picture.append(path);
  return picture;
}
