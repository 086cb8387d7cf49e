import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { intersect, loadOverlay, outset, subtract, unite } from './overlay.ts';
import type { OverlayResult } from './overlay-result.ts';
import { perimeterM } from './perimeter.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';
import { checkTopology } from './topology/check-topology.ts';
import { flatOfPlane } from './topology/flat-of-plane.ts';
import { uncoveredAreaM2 } from './uncovered-area.ts';

type Json = { readonly type: string; readonly coordinates: unknown };
type Position = readonly [number, number];

/** An area as a suite draws it, its units taken as so many metres. */
const areaOf = ({ type, coordinates }: Json, metresPerUnit: number): PlaneArea => {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as readonly (readonly (readonly Position[])[])[];
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) =>
      ring
        .map(([e, n]): PlanePosition => [e * metresPerUnit, n * metresPerUnit])
        .filter(([e, n], i, all) => i < all.length - 1 || e !== all[0]![0] || n !== all[0]![1]),
    );
    return outer ? [{ outer, holes }] : [];
  });
};
const isArea = (shape: Json | undefined): shape is Json => shape?.type === 'Polygon' || shape?.type === 'MultiPolygon';

/** What ran, what was refused by name, and what did not run and why; printed at the end. */
const table = new Map<string, { cases: number; agree: number; refused: number; notRun: Map<string, number> }>();
const row = (name: string) => {
  const known = table.get(name) ?? { cases: 0, agree: 0, refused: 0, notRun: new Map<string, number>() };
  table.set(name, known);
  return known;
};
const leaveOut = (name: string, why: string): void => {
  const each = row(name);
  each.cases += 1;
  each.notRun.set(why, (each.notRun.get(why) ?? 0) + 1);
};

/** Held against the expected outline by what one has and the other has not; a refusal must have a name. */
const hold = (
  name: string,
  what: string,
  result: OverlayResult,
  expected: PlaneArea,
  inputs: readonly PlaneArea[],
): void => {
  const each = row(name);
  each.cases += 1;
  if (!result.ok) {
    expect(result.reason, what).toMatch(/^overlay\./);
    // Refused is only what has no plain meaning: an outline that crosses itself or lies on itself.
    const crossed = inputs.some((area) => checkTopology(flatOfPlane([area]), strict).some(({ invalid }) => invalid));
    expect(crossed, `${what}: a sound input was refused`).toBe(true);
    each.refused += 1;
    return;
  }
  const border = inputs.reduce((sum, area) => sum + perimeterM(area), 0);
  const differs = uncoveredAreaM2(result.area, [expected]) + uncoveredAreaM2(expected, [result.area]);
  expect(Number.isFinite(differs), what).toBe(true);
  expect(differs, what).toBeLessThan(0.0006 * border + 1e-3);
  each.agree += 1;
};
const strict = { toleranceM: 1e-7, gapWidthM: 0, between: 'outlines' } as const;

describeShared('the overlay cases of other projects', () => {
  beforeAll(() => loadOverlay());
  afterAll(() => {
    for (const [name, { cases, agree, refused, notRun }] of table)
      console.log(
        `${name}: ${cases} cases, ${agree} agree, ${refused} refused by name`,
        [...notRun].map(([why, count]) => `, ${count} not run (${why})`).join(''),
      );
  });

  it('of polygon-clipping come out as published or are refused by name', () => {
    const folder = 'data/real/geometry/polygon-clipping';
    for (const name of readdirSync(sharedFile(folder)!)) {
      const read = (file: string): Json[] => {
        const path = sharedFile(`${folder}/${name}/${file}.geojson`);
        if (!path || !existsSync(path)) return [];
        const json = JSON.parse(readFileSync(path, 'utf8'));
        return (json.features ?? [json]).map((feature: { geometry: Json }) => feature.geometry);
      };
      const inputs = read('args').map((shape) => areaOf(shape, 1000));
      const [first = [], ...others] = inputs;
      const results: Readonly<Record<string, () => OverlayResult>> = {
        union: () => unite(inputs),
        difference: () => subtract(first, others),
        intersection: () =>
          others.reduce<OverlayResult>(
            (sofar, next) => (sofar.ok ? intersect(sofar.area, next) : sofar),
            unite([first]),
          ),
      };
      for (const operation of ['union', 'difference', 'intersection', 'xor']) {
        const [expected] = [...read(operation), ...read('all')];
        if (!expected) continue;
        const run = results[operation];
        if (!run) leaveOut('polygon-clipping', 'no xor here');
        else hold('polygon-clipping', `${name} ${operation}`, run(), areaOf(expected, 1000), inputs);
      }
    }
    expect(row('polygon-clipping').agree).toBeGreaterThan(45);
  });

  it('of JTS come out as published', () => {
    for (const file of ['TestOverlayAA', 'TestOverlay-qgis-37032']) {
      const { cases } = JSON.parse(readFileSync(sharedFile(`data/real/geometry/jts/${file}.json`)!, 'utf8'));
      for (const { desc, a_geojson, b_geojson, tests } of cases)
        for (const { op, expected, expected_geojson } of tests) {
          const name = `JTS ${file}`;
          if (!isArea(a_geojson) || !isArea(b_geojson)) {
            leaveOut(name, 'an empty operand has no GeoJSON');
            continue;
          }
          const [a, b] = [areaOf(a_geojson, 10), areaOf(b_geojson, 10)];
          const run = {
            union: () => unite([a, b]),
            difference: () => subtract(a, [b]),
            intersection: () => intersect(a, b),
          };
          if (op === 'overlayAreaTest') {
            const [together, common, left] = [unite([a, b]), intersect(a, b), subtract(a, [b])];
            row(name).cases += 1;
            if (!together.ok || !common.ok || !left.ok) throw new Error(`${desc}: refused`);
            const border = perimeterM(a) + perimeterM(b);
            expect(
              Math.abs(planarAreaM2(together.area) + planarAreaM2(common.area) - planarAreaM2(a) - planarAreaM2(b)),
            ).toBeLessThan(0.0012 * border);
            expect(Math.abs(planarAreaM2(left.area) + planarAreaM2(common.area) - planarAreaM2(a))).toBeLessThan(
              0.0012 * border,
            );
            row(name).agree += 1;
          } else if (!(op in run)) leaveOut(name, 'no symmetric difference here');
          else {
            const outline = isArea(expected_geojson) ? areaOf(expected_geojson, 10) : areasIn(String(expected));
            if (!outline) leaveOut(name, 'a result of points or lines: here only land counts');
            else hold(name, `${desc} ${op}`, run[op as keyof typeof run](), outline, [a, b]);
          }
        }
    }
    expect(row('JTS TestOverlayAA').agree).toBeGreaterThan(20);
  });

  /** Polygons of a WKT text in tens of metres; null for one of points and lines only. */
  const areasIn = (wkt: string): PlaneArea | null => {
    if (/EMPTY/.test(wkt) && !/\d/.test(wkt)) return [];
    const polygons = [...wkt.matchAll(/\(\s*(\([^()]*\)(?:\s*,\s*\([^()]*\))*)\s*\)/g)];
    if (!/POLYGON/.test(wkt)) return null;
    return polygons.flatMap(([, rings = '']) =>
      areaOf(
        {
          type: 'Polygon',
          coordinates: [...rings.matchAll(/\(([^()]*)\)/g)].map(([, ring = '']) =>
            ring.split(',').map((pair) => pair.trim().split(/\s+/).map(Number)),
          ),
        },
        10,
      ),
    );
  };

  it('of JTS are valid and invalid as published', () => {
    const different: string[] = [];
    for (const file of ['TestValid', 'misc_TestValid']) {
      // Some cases are about NaN and infinity, which JSON does not have.
      const text = readFileSync(sharedFile(`data/real/geometry/jts/${file}.json`)!, 'utf8');
      const { cases } = JSON.parse(text.replace(/([[,]\s*)-?(NaN|Infinity)(?=\s*[,\]])/g, '$1"$2"'));
      for (const { desc, a_geojson, tests } of cases) {
        const name = `JTS ${file}`;
        if (!isArea(a_geojson)) {
          leaveOut(name, 'points, lines, collections and unclosed rings are not areas');
          continue;
        }
        if (/NaN|Infinity/.test(JSON.stringify(a_geojson))) {
          leaveOut(name, 'coordinates that are no numbers end at the door');
          continue;
        }
        row(name).cases += 1;
        const found = checkTopology(flatOfPlane([areaOf(a_geojson, 1)]), strict);
        const isValid = !found.some(({ invalid }) => invalid);
        if (String(isValid) === tests[0].expected) row(name).agree += 1;
        else different.push(`${desc}: ${found.map(({ kind }) => kind).join()}`);
      }
    }
    expect(different).toEqual([]);
  });

  it('of Turf cross themselves where Turf says so', () => {
    const folder = 'data/real/geometry/turf/kinks/in';
    for (const name of readdirSync(sharedFile(folder)!)) {
      const json = JSON.parse(readFileSync(sharedFile(`${folder}/${name}`)!, 'utf8'));
      const shape: Json = json.geometry ?? json;
      if (!isArea(shape)) {
        leaveOut('Turf kinks', 'a line is no area');
        continue;
      }
      row('Turf kinks').cases += 1;
      const kinks = JSON.parse(readFileSync(sharedFile(`${folder.replace('/in', '/out')}/${name}`)!, 'utf8')).features;
      const points = kinks.filter((each: { geometry: Json }) => each.geometry.type === 'Point').length;
      const found = checkTopology(flatOfPlane([areaOf(shape, 1)]), strict);
      expect(
        found.some(({ kind }) => kind === 'selfCrossing' || kind === 'selfTouch'),
        name,
      ).toBe(points > 0);
      row('Turf kinks').agree += 1;
    }
  });

  it('of Turf’s buffer grow and hold what they grew from', () => {
    const folder = 'data/real/geometry/turf/buffer/in';
    const visit = (shape: Json | null, name: string): void => {
      if (!isArea(shape ?? undefined)) {
        leaveOut(
          'Turf buffer',
          'points, lines, collections: only areas are grown here; outlines of Turf’s own projection are no answer to hold to',
        );
        return;
      }
      // Drawn in degrees; a degree taken as 100 km keeps the shape in a plane.
      const area = areaOf(shape as Json, 100_000);
      row('Turf buffer').cases += 1;
      for (const metres of [10, 25]) {
        const grown = outset(area, metres);
        if (!grown.ok) {
          expect(
            checkTopology(flatOfPlane([area]), strict).some(({ invalid }) => invalid),
            name,
          ).toBe(true);
          row('Turf buffer').refused += 1;
          return;
        }
        expect(uncoveredAreaM2(area, [grown.area]), name).toBeLessThan(0.01 * perimeterM(area));
        expect(planarAreaM2(grown.area), name).toBeGreaterThan(intersectionAreaM2(area, grown.area));
      }
      row('Turf buffer').agree += 1;
    };
    for (const name of readdirSync(sharedFile(folder)!)) {
      const json = JSON.parse(readFileSync(sharedFile(`${folder}/${name}`)!, 'utf8'));
      for (const feature of json.features ?? [json]) visit(feature.geometry ?? feature, name);
    }
  });
});
