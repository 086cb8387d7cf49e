import type { Element } from '@xmldom/xmldom';
import { shown } from '../../issue-codes.ts';
import { childElements, descendants, localName } from './xml-elements.ts';

export interface CoordinateFault {
  readonly code: 'kml.coordinates' | 'geometry.ring.tooFew' | 'geometry.line.tooFew';
  readonly values: Readonly<Record<string, string | number>>;
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
/** longitude,latitude and perhaps a height; a comma may trail. */
const tuple = new RegExp(`^${number},${number}(?:,${number})?,?$`);

/**
 * Looks at the coordinates of one placemark before the library does, which leaves out what it cannot read and so moves what
 * follows: one wrong number, a ring or a line that is too short would go unsaid. Blanks after commas, which many write, are
 * taken out, and the outer ring is put first. Null: all is well.
 */
export function checkCoordinates(placemark: Element): CoordinateFault | null {
  for (const element of descendants(placemark)) {
    const name = localName(element);
    const fault =
      name === 'coordinates'
        ? checkTuples(element)
        : name === 'coord'
          ? checkCoord(element)
          : name === 'Polygon'
            ? checkPolygon(element)
            : null;
    if (fault) return fault;
  }
  return null;
}

const tuplesOf = (element: Element): readonly string[] =>
  (element.textContent ?? '')
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((one) => one !== '');

function checkTuples(element: Element): CoordinateFault | null {
  const tuples = tuplesOf(element);
  const wrong = tuples.find((one) => !tuple.test(one));
  if (wrong !== undefined) return { code: 'kml.coordinates', values: { value: shown(wrong).slice(1, -1) } };
  const parent = element.parentNode?.nodeType === 1 ? localName(element.parentNode as Element) : '';
  const within = element.parentNode?.parentNode?.nodeName ?? '';
  if (parent === 'Point' && tuples.length > 1) {
    return { code: 'kml.coordinates', values: { value: tuples.slice(0, 2).join(' ') } };
  }
  const isRing = parent === 'LinearRing' && within.endsWith('BoundaryIs');
  if (isRing && tuples.length > 0 && closedLength(tuples) < 4) {
    return { code: 'geometry.ring.tooFew', values: { count: tuples.length } };
  }
  if (!isRing && (parent === 'LineString' || parent === 'LinearRing') && tuples.length === 1) {
    return { code: 'geometry.line.tooFew', values: { count: 1 } };
  }
  element.textContent = tuples.map((one) => one.replace(/,$/, '')).join(' ');
  return null;
}

const closedLength = (tuples: readonly string[]): number =>
  tuples.length + (tuples[0] === tuples[tuples.length - 1] ? 0 : 1);

/** A position of a track: numbers with blanks between. */
function checkCoord(element: Element): CoordinateFault | null {
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  if (!tuple.test(text.replaceAll(' ', ','))) return { code: 'kml.coordinates', values: { value: text.slice(0, 80) } };
  element.textContent = text;
  return null;
}

function checkPolygon(polygon: Element): CoordinateFault | null {
  const bounds = childElements(polygon);
  const inner = bounds.filter((one) => localName(one) === 'innerBoundaryIs');
  const outer = bounds.find((one) => localName(one) === 'outerBoundaryIs');
  const count = (element: Element | undefined): number =>
    element
      ? descendants(element)
          .filter((one) => localName(one) === 'coordinates')
          .reduce((sum, one) => sum + tuplesOf(one).length, 0)
      : 0;
  // Without an outer ring the first hole would be taken for one.
  if (count(outer) === 0 && inner.some((one) => count(one) > 0)) {
    return { code: 'geometry.ring.tooFew', values: { count: 0 } };
  }
  for (const one of inner) polygon.appendChild(one);
  return null;
}
