import { describe, expect, it } from 'vitest';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import type { Issue } from '../domain/issue.ts';
import { openIssues } from '../domain/open-issues.ts';
import type { RepairWish } from '../domain/repair.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { checkGeometry } from '../import/check-geometry.ts';
import { runCommand } from './command.ts';
import { showRepair } from './show-repair.ts';
import { takeRepair } from './take-repair.ts';

type Corners = readonly (readonly [number, number])[];
const closed = (corners: Corners): LonLat[] =>
  [...corners, ...corners.slice(0, 1)].map(([east, north]) => positionAt(east, north));
/** Its loops have 2,500 m² each and run against one another. */
const bowTie: Corners = [
  [2000, 0],
  [2100, 0],
  [2000, 100],
  [2100, 100],
];
/** A large loop (80 m high) and a small one (20 m high) that runs against it. */
const lopsided: Corners = [
  [2000, 0],
  [2160, 0],
  [2060, 100],
  [2100, 100],
];

function leftOutOf(code: string, ring: readonly LonLat[], holes: readonly (readonly LonLat[])[] = []): Issue {
  const record = { id: 'new', name: '新地块', status: 'planned' as const, servedBy: { power: 'nowhere' } };
  const shape = { type: 'Polygon' as const, coordinates: [ring, ...holes] };
  return {
    code,
    severity: 'error',
    place: positionAt(2050, 50),
    leftOut: { layer: 'parcels', record: { ...record, shape } },
  };
}
const wishOf = ({ code, place, leftOut }: Issue): RepairWish => ({
  layer: 'parcels',
  code,
  place: place as LonLat,
  ...(leftOut ? { leftOut } : {}),
});
const opened = async (issue: Issue) => {
  const { context, store } = await buildContext();
  store.actions.openPark(buildPark(), [issue]);
  const told = () => openIssues(store.getState().issues, store.getState().park).filter(({ leftOut }) => leftOut);
  await runCommand(showRepair, context, wishOf(issue));
  const { repair } = store.getState();
  return { context, store, told, answer: repair?.answer };
};
const crossing = leftOutOf('geometry.ring.selfCrossing', closed(bowTie));

describe('the repair of an outline that was left out', () => {
  it('is drawn before and after, with its area; the park stays without it', async () => {
    const { store, answer, told } = await opened(crossing);
    const { sketch } = store.getState();
    expect(sketch?.lines.map(({ look, shape }) => [look, shape.coordinates])).toEqual([['problem', [closed(bowTie)]]]);
    expect(sketch?.areas.map(({ look }) => look)).toEqual(['better']);
    expect(sketch?.marks).toEqual([crossing.place]);
    expect(answer).toMatchObject({ kind: 'repair', mended: 1, left: 0, takenIn: { record: { id: 'new' } } });
    const [change] = answer?.kind === 'repair' ? answer.changes : [];
    expect(change?.beforeM2).toBeCloseTo(0, 2);
    expect(change?.afterM2).toBeCloseTo(5000, 1);
    expect(change?.after).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
    expect(store.getState().park?.parcels).toHaveLength(7);
    expect(told()).toHaveLength(1);
  });

  it('is taken in one step that settles the issue, and undo brings both back', async () => {
    const { context, store, told, answer } = await opened(crossing);
    const { park } = store.getState();
    await runCommand(takeRepair, context, undefined);
    const taken = store.getState().park?.parcels.at(-1);
    expect(taken).toMatchObject({ id: 'new', name: '新地块', status: 'planned', servedBy: {} });
    expect(taken?.shape).toEqual(answer?.kind === 'repair' ? answer.changes[0]?.after : null);
    // Saved and opened again it is taken as it stands.
    expect(checkGeometry(taken?.shape)).toMatchObject({ ok: true, rewound: false, shape: taken?.shape });
    expect(store.getState().history.undo.at(-1)?.note).toEqual({
      code: 'note.addLeftOut',
      values: { thing: '新地块' },
    });
    expect(store.getState()).toMatchObject({ sketch: null, repair: null });
    expect(told()).toEqual([]);
    store.actions.undo();
    expect(store.getState().park).toBe(park);
    expect(told()).toHaveLength(1);
    store.actions.redo();
    expect(told()).toEqual([]);
  });

  it('says what the outline as written gives, its loops against one another', async () => {
    const { answer } = await opened(leftOutOf('geometry.ring.selfCrossing', closed(lopsided)));
    const [change] = answer?.kind === 'repair' ? answer.changes : [];
    // Base 160 and top 40, 100 high: the sides meet at 80. 160 · 80 / 2 = 6,400 and 40 · 20 / 2 = 400.
    expect(change?.beforeM2).toBeCloseTo(6000, 1);
    expect(change?.afterM2).toBeCloseTo(6800, 1);
  });

  it('closes a ring that was not closed and leaves its corners where they are', async () => {
    const ring = closed([
      [2000, 0],
      [2000, 100],
      [2100, 100],
      [2100, 0],
    ]);
    const { answer } = await opened(leftOutOf('geometry.ring.open', ring));
    const [change] = answer?.kind === 'repair' ? answer.changes : [];
    expect(change?.afterM2).toBeCloseTo(10_000, 1);
    const [mended = []] = (change?.after.coordinates ?? []) as LonLat[][];
    expect(mended).toHaveLength(5);
    for (const [lon, lat] of mended)
      expect(ring.some((corner) => Math.hypot(corner[0] - lon, corner[1] - lat) < 2e-9)).toBe(true);
    // It ran clockwise.
    expect(checkGeometry(change?.after)).toMatchObject({ ok: true, rewound: false });
  });

  it('drops a hole without area, and is refused where nothing is left or what was meant cannot be told', async () => {
    const square = closed([
      [2000, 0],
      [2100, 0],
      [2100, 100],
      [2000, 100],
    ]);
    const line = closed([
      [2010, 10],
      [2050, 10],
      [2090, 10],
    ]);
    const holed = await opened(leftOutOf('geometry.ring.zeroArea', square, [line]));
    const [change] = holed.answer?.kind === 'repair' ? holed.answer.changes : [];
    expect(change?.after.coordinates).toHaveLength(1);
    expect(change?.afterM2).toBeCloseTo(10_000, 1);
    const { answer, store } = await opened(leftOutOf('geometry.ring.zeroArea', line));
    expect(answer).toEqual({ kind: 'refused', reason: { code: 'refused.repair.nothingLeft', values: {} } });
    expect(takeRepair.unavailable(store.getState(), undefined)).not.toBeNull();
    const few = await opened(
      leftOutOf(
        'geometry.ring.tooFew',
        closed([
          [2000, 0],
          [2100, 0],
        ]),
      ),
    );
    expect(few.answer).toEqual({ kind: 'refused', reason: { code: 'refused.repair.meaningUnclear', values: {} } });
  });
});
