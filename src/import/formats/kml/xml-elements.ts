import type { Element, Node } from '@xmldom/xmldom';

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const childElements = (node: Node): readonly Element[] => {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (isElement(child)) found.push(child);
  return found;
};

/** Its name without a prefix (`gx:Track` is `Track`). */
export const localName = (element: Element): string => element.localName ?? element.tagName;

/** Every element below, in the order of the text. */
export function descendants(node: Node): readonly Element[] {
  return childElements(node).flatMap((child) => [child, ...descendants(child)]);
}

export const childText = (element: Element, name: string): string | null =>
  childElements(element)
    .find((child) => localName(child) === name)
    ?.textContent?.trim() ?? null;
