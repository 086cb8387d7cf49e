import { beforeAll, describe, expect, it } from 'vitest';
import { buildPark, changeDemand } from '../../../test/builders/park-builder.ts';
import type { Park } from '../../domain/park.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { prepareEngine } from '../prepare-engine.ts';
import { proposePlacement } from '../propose-placement.ts';
import { cuts, recut } from './cuts.ts';

beforeAll(prepareEngine);

const base = buildPark();
/** Two more ask for land: one always finds room, one only while half of the large parcel is free. */
const park: Park = {
  ...base,
  projects: [
    ...base.projects,
    ...[30, 110].map((landMu) => ({
      ...base.projects[0]!,
      id: `waits-${landMu}`,
      demand: { ...base.projects[0]!.demand, landMu },
    })),
  ],
};
const options = (landMu = 60) => {
  const answer = cuts(changeDemand(park, 'pump-60', { landMu }), 'pump-60', 'large-240');
  if (answer.kind !== 'cuts') throw new Error(answer.reason.code);
  return answer.options;
};
const areaM2 = (shape: Parameters<ReturnType<typeof surveyPlane>['areaToPlane']>[0]): number =>
  planarAreaM2(surveyPlane(park.plane).areaToPlane(shape));

describe('the ways of cutting 60 mu from 240', () => {
  it('are several, best first, all of 60 mu, none lost', () => {
    const found = options();
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ way }) => way)).size).toBeGreaterThan(1);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const [i, option] of found.entries()) {
      expect(Math.abs(option.areaM2 - 40_000)).toBeLessThan(0.1);
      expect(Math.abs(option.areaM2 + areaM2(option.remainder!) - 160_000)).toBeLessThan(0.5);
      expect(option.score).toBeLessThanOrEqual(found[i - 1]?.score ?? 100);
    }
  });

  it('begin with what the drop books, whatever is asked for', () => {
    for (const mu of [5, 23, 60, 119, 200]) {
      const asked = changeDemand(park, 'pump-60', { landMu: mu });
      const proposal = proposePlacement(asked, 'pump-60', { kind: 'parcel', id: 'large-240' });
      if (proposal.kind !== 'land') throw new Error('refused');
      expect(proposal.footprint).toEqual(options(mu)[0]!.footprint);
    }
  });

  it('tell for each what is left: rectangle, road, and who can still come', () => {
    const [best] = options();
    const figure = (name: string) => best!.figures.find((each) => each.name === name)?.value;
    expect(figure('remainder')).toBeCloseTo(120_000, 0);
    expect(Number(figure('restRectangleLength')) * Number(figure('restRectangleWidth'))).toBeGreaterThan(100_000);
    expect(best!.notes.map(({ code }) => code)).toContain('cut.serves');
    expect(best!.loses).toEqual([]);
    const nearlyAll = options(235)[0]!;
    expect(nearlyAll.loses.length).toBeGreaterThan(0);
    expect(nearlyAll.score).toBeLessThan(best!.score);
  });

  it('can be drawn by hand: the line goes where the handle is, the area stays', () => {
    const option = options().find(({ line }) => line)!;
    const [a] = option.line!.ends;
    // Ten metres or so beside the end.
    const through = [a[0] + 0.0001, a[1] + 0.0001] as const;
    const question = { projectId: 'pump-60', parcelId: 'large-240', optionId: option.id, turn: option.line!.turn };
    const moved = recut(park, { ...question, through });
    if (moved.kind !== 'cut') throw new Error(moved.reason.code);
    expect(moved.option).toMatchObject({ way: 'hand', id: option.id });
    expect(Math.abs(moved.option.areaM2 - 40_000)).toBeLessThan(0.1);
    expect(moved.option.footprint).not.toEqual(option.footprint);
    const corners = park.parcels.find(({ id }) => id === 'large-240')!.shape.coordinates.flat(2) as [number, number][];
    const among = (axis: 0 | 1) => {
      const places = corners.map((corner) => corner[axis]);
      return (Math.min(...places) + Math.max(...places)) / 2;
    };
    // Every line through the middle of a block halves it.
    expect(recut(park, { ...question, through: [among(0), among(1)] })).toMatchObject({
      kind: 'refused',
      reason: { code: 'cut.noLineThrough' },
    });
    expect(recut(park, { ...question, optionId: 'nothing', through })).toMatchObject({
      reason: { code: 'cut.notMovable' },
    });
  });

  it('are refused with the reason', () => {
    expect(cuts(park, 'pump-60', 'nowhere')).toMatchObject({ kind: 'refused', reason: { code: 'place.noSite' } });
    expect(cuts(park, 'steel-unknown', 'large-240')).toMatchObject({ reason: { code: 'place.demandUnknown' } });
    const [whole, ...others] = options(240);
    expect(whole).toMatchObject({ way: 'whole', line: null, remainder: null });
    expect(others).toEqual([]);
  });
});
