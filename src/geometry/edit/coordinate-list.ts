import { planeOfMetres } from '../plane-of-metres.ts';
import { centralMeridian, type PlaneSpec } from '../plane-spec.ts';
import type { LonLat } from '../shapes.ts';
import { type SurveyPlane, surveyPlane } from '../survey-plane.ts';
import { type CoordinatePair, coordinatePair } from './coordinate-line.ts';
import { sharedWithinM } from './shared-vertices.ts';
import { storedPosition } from './stored-position.ts';

/** The names are words of the locale: `commands:refused.<fault>`. */
export type CoordinateFault =
  /** Not exactly two numbers on the line. */
  | 'coordinates.notTwoNumbers'
  /** Neither degrees nor metres of the park's plane or of a zone. */
  | 'coordinates.outOfRange'
  /** Degrees on one line, metres on another; or the order or zone differs from line to line. */
  | 'coordinates.mixed'
  /** The two numbers may be taken either way round: ask. */
  | 'coordinates.orderUnknown'
  | 'coordinates.empty'
  | 'coordinates.tooMany';

export type CoordinateOrder = 'eastFirst' | 'northFirst';

export type CoordinateList =
  | {
      readonly ok: true;
      /** In the order written, the closing point left out; nine decimals. */
      readonly positions: readonly LonLat[];
      readonly isClosed: boolean;
      readonly written: 'degrees' | 'metres';
      readonly order: CoordinateOrder;
    }
  | {
      readonly ok: false;
      readonly fault: CoordinateFault;
      /** From 1; null where it is about the whole. */
      readonly line: number | null;
      readonly text: string;
    };

interface Line {
  readonly pair: CoordinatePair;
  readonly line: number;
  readonly text: string;
}

const mostLines = 20_000;

/**
 * Positions out of what somebody types or pastes, one a line: longitude and latitude, decimal or in degrees, minutes and
 * seconds; or north and east in metres in either order, told by the zone number before the easting (8 digits) or by the
 * plane of the park where eastings carry none. Separators are commas, blanks, tabs, semicolons, in Chinese width too; a
 * point's label (`J1`, `1`) may stand first and a height last; empty lines do not count. Eastings with a zone number are read
 * in their zone. `order`: what the user says where the numbers do not tell it.
 */
export function readCoordinateList(text: string, plane: SurveyPlane, order?: CoordinateOrder): CoordinateList {
  const lines: Line[] = [];
  const all = text.split(/\r\n|\r|\n/);
  if (all.length > mostLines) return { ok: false, fault: 'coordinates.tooMany', line: null, text: '' };
  for (const [i, each] of all.entries()) {
    if (each.trim() === '') continue;
    const pair = coordinatePair(each);
    if (!pair) return { ok: false, fault: 'coordinates.notTwoNumbers', line: i + 1, text: each };
    lines.push({ pair, line: i + 1, text: each });
  }
  const [first] = lines;
  if (!first) return { ok: false, fault: 'coordinates.empty', line: null, text: '' };
  const isInDegrees = areDegrees(first);
  const odd = lines.find((each) => areDegrees(each) !== isInDegrees);
  if (odd) return faultAt('coordinates.mixed', odd);
  return isInDegrees ? fromDegrees(lines, plane, order) : fromMetres(lines, plane, order);
}

const faultAt = (fault: CoordinateFault, { line, text }: Line): CoordinateList => ({ ok: false, fault, line, text });

const areDegrees = ({ pair }: Line): boolean =>
  pair.isSexagesimal || (Math.abs(pair.first) <= 180 && Math.abs(pair.second) <= 180);

/** A longitude lies this near to the meridian of the park's plane, degrees. */
const nearMeridian = 6;

function fromDegrees(lines: readonly Line[], plane: SurveyPlane, chosen?: CoordinateOrder): CoordinateList {
  const meridian = centralMeridian(plane.spec);
  const isNear = (lon: number): boolean => Math.abs(lon - meridian) <= nearMeridian;
  const told = lines.map(({ pair: { first, second, marks } }): CoordinateOrder | null => {
    if (marks) return marks[0] === 'east' ? 'eastFirst' : 'northFirst';
    if (Math.abs(first) > 90) return 'eastFirst';
    return Math.abs(second) > 90 ? 'northFirst' : null;
  });
  const guessed = lines.map(({ pair: { first, second } }): CoordinateOrder | null => {
    if (isNear(first) === isNear(second)) return null;
    return isNear(first) ? 'eastFirst' : 'northFirst';
  });
  const order = told.find((each) => each !== null) ?? chosen ?? guessed.find((each) => each !== null);
  if (!order) return faultAt('coordinates.orderUnknown', lines[0] as Line);
  const odd = lines.find((_, i) => told[i] !== null && told[i] !== order);
  if (odd) return faultAt('coordinates.mixed', odd);
  const positions = lines.map(
    ({ pair: { first, second } }): LonLat => (order === 'eastFirst' ? [first, second] : [second, first]),
  );
  const beyond = lines.find((_, i) => Math.abs(positions[i]?.[0] ?? 0) > 180 || Math.abs(positions[i]?.[1] ?? 0) > 90);
  return beyond ? faultAt('coordinates.outOfRange', beyond) : listOf(positions, 'degrees', order, plane);
}

/** Eastings without a zone number, and northings of China, metres. */
const isEasting = (metres: number): boolean => metres >= 100_000 && metres <= 900_000;
const isNorthing = (metres: number): boolean => metres >= 330_000 && metres <= 6_000_000;

function fromMetres(lines: readonly Line[], plane: SurveyPlane, chosen?: CoordinateOrder): CoordinateList {
  const read: { readonly spec: PlaneSpec; readonly order: CoordinateOrder }[] = [];
  for (const line of lines) {
    const { first, second, marks } = line.pair;
    const zoned = planeOfMetres(first, second);
    if (zoned) {
      read.push({ spec: zoned.plane, order: zoned.isNorthFirst ? 'northFirst' : 'eastFirst' });
      continue;
    }
    const marked: CoordinateOrder | undefined = marks && (marks[0] === 'east' ? 'eastFirst' : 'northFirst');
    const { spec } = plane;
    if (spec.kind === 'local-tm') {
      const order = marked ?? chosen;
      if (!order) return faultAt('coordinates.orderUnknown', line);
      read.push({ spec, order });
      continue;
    }
    const mayBe = {
      eastFirst: isEasting(first) && isNorthing(second),
      northFirst: isNorthing(first) && isEasting(second),
    };
    if (!mayBe.eastFirst && !mayBe.northFirst) return faultAt('coordinates.outOfRange', line);
    const order =
      mayBe.eastFirst && mayBe.northFirst ? (marked ?? chosen) : mayBe.eastFirst ? 'eastFirst' : 'northFirst';
    if (!order) return faultAt('coordinates.orderUnknown', line);
    read.push({ spec: { ...spec, zoneDigits: false }, order });
  }
  const [one] = read;
  if (!one) return { ok: false, fault: 'coordinates.empty', line: null, text: '' };
  const isSame = ({ spec, order }: typeof one): boolean =>
    order === one.order && surveyPlane(spec) === surveyPlane(one.spec);
  const odd = lines.find((_, i) => !isSame(read[i] ?? one));
  if (odd) return faultAt('coordinates.mixed', odd);
  const from = surveyPlane(one.spec);
  const positions = lines.map(({ pair: { first, second } }) =>
    from.toLonLat(one.order === 'eastFirst' ? [first, second] : [second, first]),
  );
  return listOf(positions, 'metres', one.order, plane);
}

function listOf(
  read: readonly LonLat[],
  written: 'degrees' | 'metres',
  order: CoordinateOrder,
  plane: SurveyPlane,
): CoordinateList {
  const positions = read.map(storedPosition);
  const [first] = positions;
  const last = positions.at(-1);
  const isClosed = positions.length > 2 && first !== undefined && last !== undefined && isNear(plane, first, last);
  return { ok: true, positions: isClosed ? positions.slice(0, -1) : positions, isClosed, written, order };
}

const isNear = (plane: SurveyPlane, a: LonLat, b: LonLat): boolean => {
  const [aEast, aNorth] = plane.toPlane(a);
  const [bEast, bNorth] = plane.toPlane(b);
  return Math.hypot(aEast - bEast, aNorth - bNorth) <= sharedWithinM;
};
