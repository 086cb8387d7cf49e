import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import { overlapAreaM2 } from '../interiors-overlap.ts';
import { loadOverlay } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import { planeSpecFor } from '../plane-spec-for.ts';
import type { AreaShape, LonLat, PlanePosition } from '../shapes.ts';
import { type SurveyPlane, surveyPlane } from '../survey-plane.ts';
import { checkTopology } from '../topology/check-topology.ts';
import { flatOfPlane } from '../topology/flat-of-plane.ts';
import { cutOut } from './cut-out.ts';
import { mergeAreas } from './merge-areas.ts';
import { moveVertex } from './move-vertex.ts';
import type { KeyedShape } from './shape-edit.ts';
import { sharedAt } from './shared-vertices.ts';
import { splitArea } from './split-area.ts';

const path = 'data/real/parcels/tw_hsinchu_science_park_J0302_wgs84.geojson';
type Zone = KeyedShape<AreaShape>;

const zonesOf = (): readonly Zone[] => {
  const file = sharedFile(path);
  if (!file) return [];
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { geometry: AreaShape }[] };
  return features.map(({ geometry }, i) => ({ key: `${i}`, shape: geometry }));
};

const m2 = (plane: SurveyPlane, shapes: readonly AreaShape[]): number =>
  shapes.reduce((sum, shape) => sum + planarAreaM2(plane.areaToPlane(shape)), 0);

/** Overlaps, gaps and faults of outlines, by kind; T-junctions apart. */
const faults = (plane: SurveyPlane, shapes: readonly AreaShape[]) => {
  const [first] = plane.areaToPlane(shapes[0] as AreaShape);
  const origin = first?.outer[0] as PlanePosition;
  const near = (ring: readonly PlanePosition[]) => ring.map(([e, n]): PlanePosition => [e - origin[0], n - origin[1]]);
  const areas = shapes.map((shape) =>
    plane.areaToPlane(shape).map(({ outer, holes }) => ({ outer: near(outer), holes: holes.map(near) })),
  );
  const counts: Record<string, number> = {};
  for (const { kind } of checkTopology(flatOfPlane(areas), { toleranceM: 0.001, gapWidthM: 1 }))
    counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const after = (zones: readonly Zone[], changes: readonly KeyedShape[]): readonly Zone[] => {
  const changed = new Map(changes.map(({ key, shape }) => [key, shape as AreaShape]));
  return zones.map((zone) => ({ ...zone, shape: changed.get(zone.key) ?? zone.shape }));
};
const shapesOf = (zones: readonly Zone[]) => zones.map(({ shape }) => shape);
const cornersOf = ({ shape }: Zone): readonly LonLat[] =>
  shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);

describeShared('edits of the zones of Hsinchu science park', () => {
  const zones = zonesOf();
  const plane = surveyPlane(planeSpecFor(zones[0] ? (cornersOf(zones[0])[0] as LonLat) : [121, 24.8]));
  beforeAll(() => loadOverlay());

  it('moves shared corners: what the zones cover together stays, and no fault is new', () => {
    const before = faults(plane, shapesOf(zones));
    let [moved, shared, kept] = [0, 0, 0];
    let now = zones;
    for (let i = 0; i < zones.length; i += 3) {
      const zone = now[i] as Zone;
      const corner = cornersOf(zone).find((position) => sharedAt(now, position, plane).corners.length > 2);
      if (!corner) continue;
      shared += 1;
      const [east, north] = plane.toPlane(corner);
      const edit = moveVertex(now, { from: corner, to: plane.toLonLat([east + 0.4, north - 0.3]) }, plane);
      if (!edit.ok) {
        kept += 1;
        continue;
      }
      const isUnion = Math.abs(m2(plane, shapesOf(after(now, edit.changes))) - m2(plane, shapesOf(now)));
      // Around an inner corner nothing is won or lost; at the outer border the park's outline moves with it.
      if (isUnion < 1e-3) moved += 1;
      now = after(now, edit.changes);
    }
    expect(shared).toBeGreaterThan(20);
    expect(kept).toBeLessThan(shared / 2);
    expect(moved).toBeGreaterThan(shared / 2);
    const then = faults(plane, shapesOf(now));
    for (const kind of ['overlap', 'gap', 'selfCrossing', 'selfTouch'])
      expect({ kind, count: then[kind] ?? 0 }).toEqual({ kind, count: before[kind] ?? 0 });
    expect(then.tJunction ?? 0).toBeLessThanOrEqual(before.tJunction ?? 0);
  });

  it('divides every zone across its middle, and puts the pieces together again', () => {
    let divided = 0;
    for (const zone of zones) {
      const places = cornersOf(zone).map(plane.toPlane);
      const easts = places.map(([east]) => east);
      const norths = places.map(([, north]) => north);
      const middle = (Math.min(...easts) + Math.max(...easts)) / 2;
      const line = [Math.min(...norths) - 10, Math.max(...norths) + 10].map((north) => plane.toLonLat([middle, north]));
      const others = zones.filter((each) => each !== zone);
      const split = splitArea(zone.shape, line, plane, others);
      // The middle of a zone in several parts may lie between them.
      if (!split.ok && zone.shape.type === 'MultiPolygon') continue;
      if (!split.ok) throw new Error(`${zone.key}: ${split.reason}`);
      divided += 1;
      const shapes = split.pieces.map(({ shape }) => shape);
      const wholeM2 = m2(plane, [zone.shape]);
      expect(Math.abs(m2(plane, shapes) - wholeM2)).toBeLessThan(1e-7 * wholeM2 + 0.01);
      expect(faults(plane, shapes)).toEqual({});
      const merged = mergeAreas(shapes, plane);
      // Pieces that meet in a point only stay apart.
      if (!merged.ok) expect(merged.reason).toBe('merge.apart');
      else expect(Math.abs(merged.areaM2 - wholeM2)).toBeLessThan(1e-6 * wholeM2 + 0.05);
      // Neighbours that got corners keep their area.
      for (const { key, shape } of split.neighbours) {
        const was = m2(plane, [(zones.find((each) => each.key === key) as Zone).shape]);
        expect(Math.abs(m2(plane, [shape as AreaShape]) - was)).toBeLessThan(0.2);
      }
    }
    expect(divided).toBeGreaterThan(0.9 * zones.length);
  });

  it('merges neighbours into what both covered', () => {
    let merged = 0;
    for (let i = 0; i < zones.length; i += 4) {
      const zone = zones[i] as Zone;
      const beside = zones.find(
        (each) =>
          each !== zone &&
          cornersOf(zone).filter((position) => sharedAt([each], position, plane).corners.length > 0).length > 2,
      );
      if (!beside) continue;
      const result = mergeAreas([zone.shape, beside.shape], plane);
      if (!result.ok) {
        expect(result.reason).toBe('merge.apart');
        continue;
      }
      merged += 1;
      const [a, b] = [plane.areaToPlane(zone.shape), plane.areaToPlane(beside.shape)];
      expect(Math.abs(result.areaM2 - (planarAreaM2(a) + planarAreaM2(b) - overlapAreaM2(a, b)))).toBeLessThan(1);
    }
    expect(merged).toBeGreaterThan(15);
  });

  it('lets a road of 12 m through: taken and left are what was', () => {
    const corners = zones.flatMap(cornersOf).map(plane.toPlane);
    const [west, east] = [Math.min(...corners.map(([e]) => e)), Math.max(...corners.map(([e]) => e))];
    const [south, north] = [Math.min(...corners.map(([, n]) => n)), Math.max(...corners.map(([, n]) => n))];
    const line = [
      plane.toLonLat([west, south]),
      plane.toLonLat([(west + east) / 2, north]),
      plane.toLonLat([east, south]),
    ];
    const result = cutOut(zones, { kind: 'corridor', line, widthM: 12 }, plane);
    if (!result.ok) throw new Error(`${result.reason} ${result.key}`);
    expect(result.cut.length).toBeGreaterThan(10);
    for (const { key, restM2, takenM2 } of result.cut) {
      const was = m2(plane, [(zones[Number(key)] as Zone).shape]);
      expect(Math.abs(restM2 + takenM2 - was)).toBeLessThan(1e-6 * was + 0.1);
    }
  });
});
