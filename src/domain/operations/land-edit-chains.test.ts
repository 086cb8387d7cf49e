import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { areaM2, faultsOf, gridAt, parcelGrid } from '../../../test/builders/parcel-grid.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import { ancestorsOf, descendantsOf } from '../lineage.ts';
import type { Park } from '../park.ts';
import type { EditResult } from './edit.ts';
import { mergeParcels } from './merge-parcels.ts';
import { splitParcel } from './split-parcel.ts';

beforeAll(() => loadOverlay());

const at = '2026-11-23';
/** Millimetres as whole numbers: doubles drawn at random are nearly all next to nothing. */
const metres = fc.integer({ min: -20_000, max: 320_000 }).map((mm) => mm / 1000);
const place = fc.tuple(metres, metres);
const step = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), which: fc.nat(40), from: place, to: place }),
  fc.record({ kind: fc.constant('merge' as const), which: fc.nat(40), other: fc.nat(40) }),
);

const originals = parcelGrid(3, 3).map(({ key, shape }) => ({ id: key, name: key, status: 'planned' as const, shape }));
const totalM2 = ({ parcels }: Park): number => parcels.reduce((sum, { shape }) => sum + areaM2(shape), 0);

/** A line beyond both its places, so that it ends outside every parcel. */
const through = (from: readonly [number, number], to: readonly [number, number]) => {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.max(1, Math.hypot(east, north));
  const far = (share: number) => gridAt(from[0] + (east / length) * share, from[1] + (north / length) * share);
  return [far(-600), far(length + 600)];
};

it('any dividing and putting together keeps the land, the fit and the history', () => {
  let [divided, merged] = [0, 0];
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      let park: Park = buildPark({ parcels: originals, buildings: [], units: [] });
      for (const one of steps) {
        const id = park.parcels[one.which % park.parcels.length]!.id;
        let result: EditResult;
        if (one.kind === 'split') result = splitParcel(park, { parcelId: id, line: through(one.from, one.to), at });
        else {
          const other = park.parcels[one.other % park.parcels.length]!.id;
          result = mergeParcels(park, { parcelIds: [id, other], at });
        }
        if (!result.ok) {
          expect([
            'refused.split.missesArea',
            'refused.split.sliver',
            'refused.merge.apart',
            'refused.merge.tooFew',
          ]).toContain(result.refused.code);
          continue;
        }
        if (one.kind === 'split') divided += 1;
        else merged += 1;
        expect(Math.abs(totalM2(result.next) - totalM2(park))).toBeLessThan(0.05);
        park = result.next;
      }
      const ids = [...park.parcels.map(({ id }) => id), ...(park.formerParcels ?? []).map(({ parcel }) => parcel.id)];
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        faultsOf(park.parcels.map(({ id, shape }) => ({ key: id, shape }))).filter(
          (fault) => !/^(spike|duplicate)/.test(fault),
        ),
      ).toEqual([]);
      const today = new Set(park.parcels.map(({ id }) => id));
      for (const { id } of originals) expect(descendantsOf(park, id).every((each) => today.has(each))).toBe(true);
      for (const { id, from } of park.parcels) {
        const ancestors = ancestorsOf(park, id).map(({ parcel }) => parcel.id);
        expect(ancestors.some((each) => originals.some((original) => original.id === each))).toBe(from !== undefined);
        for (const each of ancestors) expect(descendantsOf(park, each)).toContain(id);
      }
    }),
    { numRuns: 80, endOnFailure: true },
  );
  expect(divided).toBeGreaterThan(20);
  expect(merged).toBeGreaterThan(5);
});
