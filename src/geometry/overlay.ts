import { areaFromRings } from './area-from-rings.ts';
import { clipRings, isClipperLoaded, loadClipper } from './clipper.ts';
import { aroundOrigin, isFiniteArea, orientedRings, ringsBack } from './clipper-frame.ts';
import { boxOf, intersectionAreaM2 } from './intersection-area.ts';
import type { OverlayFailure, OverlayResult } from './overlay-result.ts';
import { perimeterM } from './perimeter.ts';
import { plainDifference } from './plain-difference.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';
import { alongSharedBorders } from './shared-borders.ts';
import { uncoveredAreaM2 } from './uncovered-area.ts';

export { inset, outset } from './offset.ts';
export type { OverlayResult } from './overlay-result.ts';

/** Borders nearer than this are one border; two roundings to 0.1 mm lie within it. */
const sharedBorderM = 0.0005;
/** What is thinner than this on average is left by rounding and is no land. */
const thinnestM = 0.001;
/** The grid Clipper works on, and what moving borders together may cost, per metre of border. */
const areaPerMetreOfBorder = 0.0006;
/** What strips thinner than the thinnest may cost, and rounding. */
const plainAreaPerMetreOfBorder = 1e-5;

/** Loads the overlay. Must have settled before `subtract`, `intersect`, `unite`, `inset` or `outset` answer. */
export const loadOverlay = (wasm?: ArrayBuffer): Promise<void> => loadClipper(wasm);

type Operation = 'Union' | 'Intersection' | 'Difference';

const expectedM2 = (operation: Operation, aM2: number, bM2: number, commonM2: number): number => {
  switch (operation) {
    case 'Union':
      return aM2 + bM2 - commonM2;
    case 'Intersection':
      return commonM2;
    case 'Difference':
      return aM2 - commonM2;
  }
};

/** One step on two valid areas, held against the area it must have by a sum that knows no topology. */
const step = (operation: Operation, a: PlaneArea, b: PlaneArea): OverlayResult => {
  if (b.length === 0) return { ok: true, area: operation === 'Intersection' ? [] : a };
  if (a.length === 0) return { ok: true, area: operation === 'Union' ? b : [] };
  const led = alongSharedBorders(a, [b], sharedBorderM);
  const [ledB = b] = led.others;
  const expected = expectedM2(operation, planarAreaM2(a), planarAreaM2(b), intersectionAreaM2(a, b));
  const tolerance = areaPerMetreOfBorder * (perimeterM(a) + perimeterM(b)) + 1e-3;

  let reason: OverlayFailure = 'overlay.failed';
  // A second try on a grid half a step beside the first: a failure that hangs on one rounding does not come twice.
  for (const shift of [0, 0.00005]) {
    const [east, north] = aroundOrigin([a, b]);
    const origin: PlanePosition = [east + shift, north + shift];
    const rings = clipRings(operation, orientedRings(led.a, origin), orientedRings(ledB, origin));
    if (!rings) continue;
    const area = areaFromRings(ringsBack(rings, origin), thinnestM);
    if (Math.abs(planarAreaM2(area) - expected) <= tolerance) return { ok: true, area };
    reason = 'overlay.areaNotKept';
  }
  return { ok: false, reason };
};

/** United in pairs of pairs, so that every step can be checked and the cost stays near n·log n. */
const uniteAll = (areas: readonly PlaneArea[]): OverlayResult => {
  const [only] = areas;
  if (only === undefined) return { ok: true, area: [] };
  if (areas.length === 1) return { ok: true, area: only };
  const half = areas.length >> 1;
  const left = uniteAll(areas.slice(0, half));
  const right = uniteAll(areas.slice(half));
  if (!left.ok) return left;
  if (!right.ok) return right;
  return step('Union', left.area, right.area);
};

const known = new WeakMap<PlaneArea, boolean>();

/** Whether an area means one thing: an outline that crosses itself has another area by its corners than by what it encloses. */
const meansOneThing = (area: PlaneArea): boolean => {
  const kept = known.get(area);
  if (kept !== undefined) return kept;
  const off = Math.abs(planarAreaM2(area) - uncoveredAreaM2(area, []));
  const answer = off <= areaPerMetreOfBorder * perimeterM(area) + 1e-3;
  known.set(area, answer);
  return answer;
};

/** Why no overlay of these can be answered for; null where nothing speaks against it. */
const refusalOf = (areas: readonly PlaneArea[]): OverlayResult | null => {
  if (!isClipperLoaded()) return { ok: false, reason: 'overlay.notLoaded' };
  if (!areas.every(isFiniteArea)) return { ok: false, reason: 'overlay.badCoordinates' };
  return areas.every(meansOneThing) ? null : { ok: false, reason: 'overlay.areaNotKept' };
};

/** The areas whose box meets that of `a`: the others cannot take anything of it. */
const nearOf = (a: PlaneArea, areas: readonly PlaneArea[]): readonly PlaneArea[] => {
  const [west, south, east, north] = boxOf(a);
  return areas.filter((area) => {
    const [otherWest, otherSouth, otherEast, otherNorth] = boxOf(area);
    return west < otherEast && east > otherWest && south < otherNorth && north > otherSouth;
  });
};

/** The result in these rings; null where its area is not the one it must have. */
const heldDifference = (
  a: PlaneArea,
  covers: readonly PlaneArea[],
  rings: readonly PlaneRing[],
  allowedM2: number,
): OverlayResult | null => {
  const area = areaFromRings(rings, thinnestM);
  return Math.abs(planarAreaM2(area) - uncoveredAreaM2(a, covers)) <= allowedM2 ? { ok: true, area } : null;
};

/** The covers taken off where their borders plainly cross; null where they do not. On no grid, it is held to a closer area. */
const subtractPlainly = (a: PlaneArea, covers: readonly PlaneArea[]): OverlayResult | null => {
  const rings = plainDifference(a, covers, sharedBorderM);
  return rings && heldDifference(a, covers, rings, plainAreaPerMetreOfBorder * perimeterM(a) + 1e-3);
};

/** All of `covers` taken off in one go; null where the area does not come out. */
const subtractAtOnce = (a: PlaneArea, covers: readonly PlaneArea[]): OverlayResult | null => {
  const led = alongSharedBorders(a, covers, sharedBorderM);
  const origin = aroundOrigin([a]);
  const clips = led.others.flatMap((cover) => orientedRings(cover, origin));
  const rings = clipRings('Difference', orientedRings(led.a, origin), clips);
  // Of a cover only the border along or inside `a` can cost anything; its length in all is the safe side.
  const borders = covers.reduce((sum, cover) => sum + perimeterM(cover), perimeterM(a));
  return rings && heldDifference(a, covers, ringsBack(rings, origin), areaPerMetreOfBorder * borders + 1e-3);
};

/**
 * `a` without everything in `b`, whose areas may overlap. Metres of one plane, any orientation; result rings
 * anticlockwise outside, clockwise holes, largest part first. What lies apart from `a` is not looked at. Where borders plainly
 * cross, the corners are those given; else all is taken off at once on a grid of 0.1 mm (Clipper2), or, should the area not
 * come out, united first. Whatever the way, the result's area is checked against an independent sum; where it does not
 * hold, the answer is a failure and never a wrong outline.
 */
export const subtract = (a: PlaneArea, b: readonly PlaneArea[]): OverlayResult => {
  const refused = refusalOf([a, ...b]);
  if (refused) return refused;
  const near = nearOf(a, b);
  if (near.length === 0) return { ok: true, area: a };
  const plain = subtractPlainly(a, near);
  if (plain) return plain;
  if (near.length > 1) {
    const atOnce = subtractAtOnce(a, near);
    if (atOnce) return atOnce;
  }
  const all = uniteAll(near);
  return all.ok ? step('Difference', a, all.area) : all;
};

/** What two areas have in common; as `subtract`. */
export const intersect = (a: PlaneArea, b: PlaneArea): OverlayResult => refusalOf([a, b]) ?? step('Intersection', a, b);

/** Everything that lies in at least one of the areas; as `subtract`. */
export const unite = (areas: readonly PlaneArea[]): OverlayResult => refusalOf(areas) ?? uniteAll(areas);
