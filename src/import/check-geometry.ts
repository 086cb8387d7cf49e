import type { Issue } from '../domain/issue.ts';
import { epsgOfPlane } from '../geometry/plane-code.ts';
import { planeOfMetres } from '../geometry/plane-of-metres.ts';
import type { AreaShape, LonLat, Shape } from '../geometry/shapes.ts';
import { type IssueCode, shown } from './issue-codes.ts';
import { ringCrossing, signedRingArea } from './ring-checks.ts';

/** Why a geometry cannot be taken; `field` is the path inside the geometry. */
export interface GeometryFault {
  readonly code: IssueCode;
  readonly field: string;
  readonly values?: NonNullable<Issue['values']>;
  /** Where on the map to look. */
  readonly place?: LonLat;
  /** The area as it is drawn, rings closed, where only its rings are at fault: it may be mended. */
  readonly drawn?: AreaShape;
}

export type GeometryReading =
  | { readonly ok: true; readonly shape: Shape; readonly rewound: boolean; readonly heights: boolean }
  | { readonly ok: false; readonly fault: GeometryFault };

/** Carries the first fault out of the nested readers below; never leaves this file. */
class Fault extends Error {
  constructor(readonly fault: GeometryFault) {
    super(fault.code);
  }
}

interface Notes {
  rewound: boolean;
  heights: boolean;
  /** The first fault of a ring: the rest is read all the same, for what is drawn may be mended. */
  ofRing: GeometryFault | null;
}

/** Less than this, square degrees, is no area: about one square centimetre. */
const noArea = 1e-14;

const fail = (code: IssueCode, field: string, values?: NonNullable<Issue['values']>): never => {
  throw new Fault({ code, field, ...(values ? { values } : {}) });
};

/** Checks and copies a GeoJSON geometry into two dimensions, rings turned as RFC 7946 has them. */
export function checkGeometry(geometry: unknown): GeometryReading {
  const notes: Notes = { rewound: false, heights: false, ofRing: null };
  try {
    const shape = readShape(geometry, notes);
    const { ofRing, ...rest } = notes;
    if (!ofRing) return { ok: true, shape, ...rest };
    return { ok: false, fault: isArea(shape) ? { ...ofRing, drawn: shape } : ofRing };
  } catch (thrown) {
    if (thrown instanceof Fault) return { ok: false, fault: notes.ofRing ?? thrown.fault };
    throw thrown;
  }
}

const isArea = (shape: Shape): shape is AreaShape => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

function readShape(geometry: unknown, notes: Notes): Shape {
  if (geometry === null || geometry === undefined) return fail('geometry.missing', 'geometry');
  if (typeof geometry !== 'object' || Array.isArray(geometry)) {
    return fail('geometry.type', 'geometry', { value: shown(geometry) });
  }
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const path = 'geometry.coordinates';
  switch (type) {
    case 'Point':
      return { type, coordinates: readPosition(coordinates, path, notes) };
    case 'MultiPoint': {
      const [only, ...more] = list(coordinates, path);
      // One point in a MultiPoint is a point; several have no counterpart among our shapes.
      if (more.length > 0) return fail('geometry.type', 'geometry.type', { value: 'MultiPoint' });
      return { type: 'Point', coordinates: readPosition(only, `${path}[0]`, notes) };
    }
    case 'LineString':
      return { type, coordinates: readLine(coordinates, path, notes) };
    case 'MultiLineString':
      return {
        type,
        coordinates: nonEmpty(coordinates, path).map((line, at) => readLine(line, `${path}[${at}]`, notes)),
      };
    case 'Polygon':
      return { type, coordinates: readPolygon(coordinates, path, notes) };
    case 'MultiPolygon':
      return {
        type,
        coordinates: nonEmpty(coordinates, path).map((polygon, at) => readPolygon(polygon, `${path}[${at}]`, notes)),
      };
    default:
      return fail('geometry.type', 'geometry.type', { value: shown(type) });
  }
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) return fail('geometry.coordinates', path, { value: shown(value) });
  return value;
}

function nonEmpty(value: unknown, path: string): readonly unknown[] {
  const items = list(value, path);
  if (items.length === 0) return fail('geometry.empty', path);
  return items;
}

function readPosition(value: unknown, path: string, notes: Notes): LonLat {
  if (!Array.isArray(value) || value.length < 2) return fail('geometry.position', path, { value: shown(value) });
  for (const number of value) {
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      return fail('geometry.number', path, { value: shown(number) });
    }
  }
  const [lon, lat] = value as [number, number];
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    const values = { lon, lat };
    if (Math.abs(lon) > 1000 || Math.abs(lat) > 1000) return failMetres(lon, lat, path);
    if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) return fail('geometry.swapped', path, values);
    return fail('geometry.range', path, values);
  }
  if (value.length > 2) notes.heights = true;
  return [lon, lat];
}

/** Metres that carry their zone's number can be named, and so can axes in a surveyor's order. */
function failMetres(first: number, second: number, path: string): never {
  const reading = planeOfMetres(first, second);
  const values = { lon: first, lat: second };
  if (!reading) return fail('geometry.metres', path, values);
  const named = { ...values, zone: reading.plane.zone, epsg: epsgOfPlane(reading.plane) ?? 0 };
  return fail(reading.isNorthFirst ? 'geometry.metres.northFirst' : 'geometry.metres.plane', path, named);
}

const readPositions = (value: unknown, path: string, notes: Notes): readonly LonLat[] =>
  list(value, path).map((position, at) => readPosition(position, `${path}[${at}]`, notes));

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function readLine(value: unknown, path: string, notes: Notes): readonly LonLat[] {
  const line = readPositions(value, path, notes);
  if (line.length < 2) return fail('geometry.line.tooFew', path, { count: line.length });
  if (line.every((position) => same(position, line[0]))) return fail('geometry.line.noLength', path);
  return line;
}

const readPolygon = (value: unknown, path: string, notes: Notes): readonly (readonly LonLat[])[] =>
  nonEmpty(value, path).map((ring, at) => readRing(ring, `${path}[${at}]`, at > 0, notes));

/** A computed place is said as files write one, without the digits of the arithmetic. */
const nineDecimals = (degrees: number): number => Number(degrees.toFixed(9));

function readRing(value: unknown, path: string, hole: boolean, notes: Notes): readonly LonLat[] {
  const written = readPositions(value, path, notes);
  const [first] = written;
  const last = written.at(-1);
  if (!first || !last) return fail('geometry.ring.tooFew', path, { count: 0 });
  const isOpen = written.length >= 3 && !same(first, last);
  const ring = isOpen ? [...written, first] : written;
  const fault = (code: IssueCode, place: LonLat, values?: NonNullable<Issue['values']>): readonly LonLat[] => {
    notes.ofRing ??= { code, field: path, place, ...(values ? { values } : {}) };
    return ring;
  };
  if (isOpen) return fault('geometry.ring.open', last, { count: written.length });
  if (ring.length < 4) return fault('geometry.ring.tooFew', first, { count: ring.length });
  const area = signedRingArea(ring);
  const crossing = ringCrossing(ring);
  if (crossing) {
    const [lon, lat] = [nineDecimals(crossing[0]), nineDecimals(crossing[1])];
    return fault('geometry.ring.selfCrossing', [lon, lat], { lon, lat });
  }
  if (Math.abs(area) < noArea) return fault('geometry.ring.zeroArea', first);
  if (area > 0 === hole) {
    notes.rewound = true;
    return ring.toReversed();
  }
  return ring;
}
