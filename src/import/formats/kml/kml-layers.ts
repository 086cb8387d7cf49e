import type { Element } from '@xmldom/xmldom';
import type { RawFeature, RawLayer } from '../import-format.ts';
import { mostLayers } from './kml-limits.ts';
import type { ReadPlacemark } from './read-placemarks.ts';
import type { PlacemarkSpan } from './scan-kml.ts';
import { childText, descendants, localName } from './xml-elements.ts';

/** Names of Documents and Folders from the outermost inwards, by the order in which they open. */
export function containerPaths(root: Element): readonly (readonly string[])[] {
  const isContainer = (element: Element): boolean => ['Folder', 'Document'].includes(localName(element));
  return [root, ...descendants(root)].filter(isContainer).map((element) => {
    const path: string[] = [];
    for (let at: Element | null = element; at; at = at.parentNode?.nodeType === 1 ? (at.parentNode as Element) : null) {
      if (isContainer(at)) path.unshift(childText(at, 'name') ?? '');
    }
    return path;
  });
}

/** The layer each placemark belongs to, and what its folder adds to its attributes. */
export interface Laying {
  readonly layerOf: (container: number) => string;
  /** True: the folders are too many to be layers; each feature says its own in `folder`. */
  readonly hasFolderField: boolean;
}

/**
 * Folders are layers, called by their own name; of two with one name the later gets its parent's name or a number before or
 * behind. Where there are more than anybody could review, all is one layer with the folder as an attribute.
 */
export function layingOf(
  paths: readonly (readonly string[])[],
  spans: readonly PlacemarkSpan[],
  fileName: string,
): Laying {
  const used = [...new Set(spans.map(({ container }) => container))];
  if (used.length > mostLayers) {
    const whole = paths[0]?.[0] || fileName;
    return { layerOf: () => whole, hasFolderField: true };
  }
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const container of used) {
    const path = paths[container] ?? [];
    const own = path.at(-1) || fileName;
    const parent = path.at(-2);
    const wider = parent ? `${parent}/${own}` : own;
    let name = taken.has(own) ? wider : own;
    for (let count = 2; taken.has(name); count += 1) name = `${wider} (${count})`;
    taken.add(name);
    names.set(container, name);
  }
  return { layerOf: (container) => names.get(container) ?? fileName, hasFolderField: false };
}

/** Features in their layers, each counted anew from 0 and in the order of the file. */
export function layersOf(
  placemarks: readonly ReadPlacemark[],
  spans: readonly PlacemarkSpan[],
  paths: readonly (readonly string[])[],
  { layerOf, hasFolderField }: Laying,
): readonly RawLayer[] {
  const layers = new Map<string, RawFeature[]>();
  for (const [index, { feature, refusal }] of placemarks.entries()) {
    const container = spans[index]?.container ?? -1;
    const name = layerOf(container);
    const features = layers.get(name) ?? [];
    layers.set(name, features);
    if (refusal) continue;
    const folder = (paths[container] ?? []).slice(1).join('/');
    features.push(hasFolderField ? { ...feature, properties: { ...feature.properties, folder } } : feature);
  }
  return [...layers].map(([name, features]) => ({ name, features }));
}
