import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildShow } from '../../../test/builders/show-builder.ts';
import { facingBearing } from './facing-bearing.ts';
import { onScreen, type Screen, type View } from './perspective.ts';
import { stopView } from './stop-view.ts';

const screen: Screen = { width: 1920, height: 1080, padding: { top: 60, right: 600, bottom: 60, left: 40 } };
const show = buildShow();
const optionA = { kind: 'option', letter: 'A' } as const;
const isFree = (view: View, east: number, north: number): boolean => {
  const at = onScreen(view, screen)(positionAt(east, north));
  return at !== null && at[0] > 40 && at[0] < 1320 && at[1] > 60 && at[1] < 1020;
};

describe('where the camera stands at a stop', () => {
  it('shows the whole park tilted, with north up, at the opening and the closing', () => {
    const view = stopView(show, { kind: 'opening' }, 'land', screen)!;
    expect(view.bearing).toBe(0);
    expect(view.pitch).toBeGreaterThan(30);
    // The corners of the land: large-240 in the north-west, shed-land in the south-east.
    for (const [east, north] of [
      [0, 0],
      [0, 700],
      [1400, 0],
      [1300, 700],
    ] as const)
      expect(isFree(view, east, north)).toBe(true);
    expect(stopView(show, { kind: 'closing' }, 'land', screen)).toEqual(view);
  });

  it('goes near the land of an option, over the road one comes by, beside the panels', () => {
    const view = stopView(show, optionA, 'land', screen)!;
    // The main road runs south of the land: seen from there one looks north.
    expect(Math.abs(view.bearing)).toBeLessThan(1.5);
    expect(view.pitch).toBeGreaterThan(45);
    expect(view.zoom).toBeGreaterThan(stopView(show, { kind: 'opening' }, 'land', screen)!.zoom + 1);
    for (const [east, north] of [
      [600, 0],
      [800, 200],
    ] as const)
      expect(isFree(view, east, north)).toBe(true);
    expect(isFree(view, 2000, -20)).toBe(false);
  });

  it('draws back until every drive is in sight', () => {
    const view = stopView(show, optionA, 'drives', screen)!;
    for (const [east, north] of [
      [600, 0],
      [2000, -20],
      [850, 800],
    ] as const)
      expect(isFree(view, east, north)).toBe(true);
    expect(stopView(show, { kind: 'option', letter: 'B' }, 'drives', screen)).toEqual(
      stopView(show, { kind: 'option', letter: 'B' }, 'land', screen),
    );
  });

  it('has all options in the comparison, and the building of floor space', () => {
    const view = stopView(show, { kind: 'comparison' }, 'land', screen)!;
    for (const [east, north] of [
      [0, 0],
      [800, 200],
      [1340, 110],
    ] as const)
      expect(isFree(view, east, north)).toBe(true);
    const shed = stopView(show, { kind: 'option', letter: 'C' }, 'land', screen)!;
    expect(isFree(shed, 1290, 85)).toBe(true);
  });

  it('falls back to the whole park where an option has no place', () => {
    const lost = buildShow({ options: [{ ...show.options[1]!, site: { kind: 'parcel', id: 'nowhere' } }] });
    expect(stopView(lost, { kind: 'option', letter: 'B' }, 'land', screen)).toEqual(
      stopView(lost, { kind: 'opening' }, 'land', screen),
    );
  });

  it('faces the frontage that has the gate', () => {
    const road = (id: string, north: number) => ({ ...show.park.roads[0]!, id, shape: lineAt(north) });
    const between = { ...show.park, roads: [road('south', -20), road('north', 220)] };
    const site = { kind: 'parcel', id: 'east-60' } as const;
    expect(Math.abs(facingBearing(between, site, positionAt(100, 0)))).toBeLessThan(1.5);
    expect(Math.abs(facingBearing(between, site, positionAt(100, 200)))).toBeGreaterThan(178.5);
    expect(facingBearing({ ...show.park, roads: [] }, site)).toBe(0);
    expect(facingBearing(show.park, { kind: 'unit', id: 'shed-1-ground' })).toBe(0);
  });
});

const lineAt = (north: number) =>
  ({ type: 'LineString', coordinates: [positionAt(-500, north), positionAt(2000, north)] }) as const;
