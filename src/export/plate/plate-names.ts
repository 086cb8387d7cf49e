import { containsPosition } from '../../geometry/contains.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { ringAreaM2 } from '../../geometry/ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneShape } from '../../geometry/shapes.ts';
import { formatMu, formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { facilityPoint, markRadiusMm } from './facility-marks.ts';
import { parcelSides } from './parcel-sides.ts';
import { fitBlue, ink, quietInk, warning, waterInk } from './plate-colours.ts';
import { extentOf, type PlateFrame, positionsOfArea } from './plate-frame.ts';
import type { PlateLand } from './plate-ground.ts';
import { type LabelSheet, textWidthMm } from './plate-labels.ts';
import type { PlateSubject } from './plate-subject.ts';
import { wrapText } from './wrap-text.ts';

export interface NamedGround {
  readonly land: PlateLand;
  readonly frame: PlateFrame;
  /** What the plate is about; null when it is about no one thing. */
  readonly subject: PlateSubject | null;
  readonly footprints: readonly { readonly name: string; readonly area: PlaneArea }[];
  readonly language: Language;
  /** Whether the lengths of the sides are written. */
  readonly withSides: boolean;
}

/** What matters most is put down first and keeps its place; the rest finds one or is left out. */
export function putLabels(labels: LabelSheet, ground: NamedGround): void {
  reserveMarks(labels, ground);
  const { subject } = ground;
  if (subject && ground.withSides) putSides(labels, ground, subject);
  if (subject) putSubject(labels, ground, subject);
  putFacilities(labels, ground);
  putRoads(labels, ground);
  putNeighbours(labels, ground);
  putZones(labels, ground);
  putScenery(labels, ground);
}

export function reserveMarks(
  labels: LabelSheet,
  { land: { facilities }, frame }: Pick<NamedGround, 'land' | 'frame'>,
): void {
  for (const facility of facilities) {
    const point = facilityPoint(facility, frame);
    if (point) labels.reserve(point[0] - markRadiusMm, point[1] - markRadiusMm, 2 * markRadiusMm, 2 * markRadiusMm);
  }
}

/** Degrees clockwise on paper of a direction in the plane, so that text along it is not upside down. */
function readableTurn([east, north]: PlanePosition): number {
  const turn = (Math.atan2(-north, east) * 180) / Math.PI;
  if (turn > 90) return turn - 180;
  return turn <= -90 ? turn + 180 : turn;
}

/** Lengths of the subject's sides, just outside its boundary. */
function putSides(labels: LabelSheet, { frame, language }: NamedGround, subject: PlateSubject): void {
  for (const { outer } of subject.area) {
    const outward = ringAreaM2(outer) > 0 ? 1 : -1;
    for (const { lengthM, middle, towards } of parcelSides(outer)) {
      const text = formatNumber(lengthM, language, 2, true);
      const sizeMm = 2.5;
      if (frame.lengthMm(lengthM) < textWidthMm(text, sizeMm) + 1) continue;
      const [x, y] = frame.toPaper(middle);
      const turn = readableTurn(towards);
      const place = (distance: number): [number, number] => [
        outward * towards[1] * distance,
        outward * towards[0] * distance,
      ];
      const [dx, dy] = place(2.2);
      const inside = place(-4.4);
      labels.put({ text, x: x + dx, y: y + dy, sizeMm, colour: ink, turn, otherwise: [inside] });
    }
  }
}

/** A label too long for its land: the name in two lines, and what else is said in the next. */
function folded(text: string, name: string, widthMm: number, sizeMm: number): string {
  if (name === '' || textWidthMm(text, sizeMm) <= widthMm) return text;
  const longest = Math.max(widthMm, textWidthMm(name, sizeMm) / 2 + sizeMm);
  return [...wrapText(name, sizeMm, longest), text.slice(name.length).trim()].filter(Boolean).join('\n');
}

function putSubject(labels: LabelSheet, ground: NamedGround, subject: PlateSubject): void {
  const { footprints, frame, language, withSides } = ground;
  const around = [-6, 6, -12, 12, -18, 18].map((dy) => [0, dy] as const);
  // What is measured of a generalised outline would contradict the figures beside the plate.
  const named = (name: string, area: PlaneArea): string =>
    withSides ? `${name} ${formatMu(planarAreaM2(area), language)}`.trim() : name;
  for (const { name, area } of footprints) {
    const text = named(name, area);
    if (area.length === 0 || text === '') continue;
    const [x, y] = frame.toPaper(innerPoint(area));
    const { west, east } = extentOf(positionsOfArea(area));
    const lines = folded(text, name, 0.8 * frame.lengthMm(east - west), 3);
    labels.put({ text: lines, x, y, sizeMm: 3, colour: fitBlue, bold: true, otherwise: around });
  }
  const [east, north] = innerPoint(subject.area);
  const [x, y] = frame.toPaper([east, north]);
  // The name of the land stands on land that no project takes, where there is some.
  const taken = (dy: number): boolean =>
    footprints.some(({ area }) => containsPosition(area, [east, north - (dy * frame.scale) / 1000]));
  const { south, north: northmost } = extentOf(positionsOfArea(subject.area));
  const beyond = frame.lengthMm(northmost - south) / 2 + 5.5;
  // A building is small: its name stands above or below it.
  const near = subject.kind === 'building' ? [-beyond, beyond] : [0, ...around.map(([, dy]) => dy), -24, 24, -30, 30];
  const places = near.toSorted((a, b) => Number(taken(a)) - Number(taken(b)));
  const text = subject.kind === 'parcel' ? named(subject.name, subject.area) : subject.name;
  const [first = 0, ...rest] = places;
  labels.put({
    text,
    x,
    y: y + first,
    sizeMm: 3.4,
    colour: ink,
    bold: true,
    otherwise: rest.map((dy) => [0, dy - first] as const),
  });
}

function putFacilities(labels: LabelSheet, { land: { facilities }, frame }: NamedGround): void {
  for (const facility of facilities) {
    const point = facilityPoint(facility, frame);
    if (!point) continue;
    const sizeMm = 2.5;
    const text = facility.record.name;
    const aside = textWidthMm(text, sizeMm) / 2 + markRadiusMm + 0.8;
    labels.put({
      text,
      x: point[0] + aside,
      y: point[1],
      sizeMm,
      colour: ink,
      otherwise: [
        [-2 * aside, 0],
        [-aside, -4.2],
        [-aside, 4.2],
      ],
    });
  }
}

/** The middle of the longest straight piece that lies in the window, for a name along a line. */
function longestPiece(shape: PlaneShape, frame: PlateFrame) {
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x >= 0 && y >= 0 && x <= frame.widthMm && y <= frame.heightMm;
  let best: { middle: readonly [number, number]; towards: PlanePosition; lengthMm: number } | null = null;
  for (const line of shape.kind === 'lines' ? shape.lines : []) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (!from) continue;
      const [a, b] = [frame.toPaper(from), frame.toPaper(to)];
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
      const lengthMm = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (!inside(middle) || lengthMm <= (best?.lengthMm ?? 0)) continue;
      best = { middle, towards: [to[0] - from[0], to[1] - from[1]], lengthMm };
    }
  }
  return best;
}

function putRoads(labels: LabelSheet, { land, frame }: NamedGround): void {
  const named = new Set<string>();
  const candidates = land.roads
    .map(({ record, shape }) => ({ name: record.name, piece: longestPiece(shape, frame) }))
    .toSorted((a, b) => (b.piece?.lengthMm ?? 0) - (a.piece?.lengthMm ?? 0));
  for (const { name, piece } of candidates) {
    if (!name || !piece || named.has(name)) continue;
    const sizeMm = 2.5;
    const [x, y] = piece.middle;
    if (labels.put({ text: name, x, y, sizeMm, colour: quietInk, turn: readableTurn(piece.towards) })) named.add(name);
  }
}

/** Names inside areas; a name wider than the area has no business there. */
function putInside(
  labels: LabelSheet,
  frame: PlateFrame,
  area: PlaneArea,
  text: string,
  style: { readonly sizeMm: number; readonly colour: string; readonly slanted?: boolean },
): void {
  if (area.length === 0 || text === '') return;
  const { west, east } = extentOf(positionsOfArea(area));
  if (frame.lengthMm(east - west) < textWidthMm(text, style.sizeMm)) return;
  const [x, y] = frame.toPaper(innerPoint(area));
  labels.put({
    text,
    x,
    y,
    ...style,
    otherwise: [
      [0, -4],
      [0, 4],
    ],
  });
}

function putNeighbours(labels: LabelSheet, { land, frame, subject }: NamedGround): void {
  for (const { record, shape } of land.parcels) {
    if (record.id === subject?.id || shape.kind !== 'area') continue;
    putInside(labels, frame, shape.area, record.name, { sizeMm: 2.3, colour: quietInk });
  }
}

function putZones(labels: LabelSheet, { land, frame }: NamedGround): void {
  for (const { record, shape } of land.zones) {
    if (shape.kind === 'area') putInside(labels, frame, shape.area, record.name, { sizeMm: 2.3, colour: warning });
  }
}

/** A name that more features share says what they are, not which one. */
const sharedBy = 2;

function putScenery(labels: LabelSheet, { land, frame }: NamedGround): void {
  const times = new Map<string, number>();
  for (const { record } of land.backdrop) if (record.name) times.set(record.name, (times.get(record.name) ?? 0) + 1);
  for (const { record, shape } of land.backdrop) {
    if (!record.name || record.kind === 'boundary' || (times.get(record.name) ?? 0) > sharedBy) continue;
    const isWater = record.kind === 'river' || record.kind === 'stream' || record.kind === 'lake';
    const style = { sizeMm: 2.6, colour: isWater ? waterInk : quietInk, slanted: isWater };
    const point = shape.kind === 'points' ? shape.points[0] : undefined;
    const piece = longestPiece(shape, frame);
    if (shape.kind === 'area') putInside(labels, frame, shape.area, record.name, style);
    else if (point) {
      const [x, y] = frame.toPaper(point);
      labels.put({ text: record.name, x, y, ...style });
    } else if (piece) {
      const [x, y] = piece.middle;
      labels.put({ text: record.name, x, y, ...style, turn: readableTurn(piece.towards) });
    }
  }
}
