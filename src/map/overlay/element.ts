type Child = Node | string;

/** A DOM element in one expression; the map's own small furniture is plain DOM. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

export function svg(
  viewBox: string,
  attributes: Readonly<Record<string, string>>,
  ...parts: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
): SVGSVGElement {
  const made = document.createElementNS(svgNamespace, 'svg');
  made.setAttribute('viewBox', viewBox);
  made.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const [tag, values] of parts) {
    const part = document.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(values)) part.setAttribute(name, value);
    made.append(part);
  }
  return made;
}
