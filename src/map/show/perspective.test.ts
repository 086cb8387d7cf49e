import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../geometry/shapes.ts';
import { fitPerspective, onScreen, type Screen } from './perspective.ts';

const screen: Screen = { width: 1000, height: 600, padding: { top: 50, right: 300, bottom: 70, left: 30 } };
const square: readonly LonLat[] = [
  [0, 0],
  [0.02, 0],
  [0.02, 0.02],
  [0, 0.02],
];
const boxOf = (places: readonly LonLat[], view: NonNullable<ReturnType<typeof fitPerspective>>) => {
  const at = places.map((place) => onScreen(view, screen)(place)!);
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

describe('the view of places under a tilt', () => {
  it('draws a flat map as web maps do: 360° are 512 pixels at zoom 0', () => {
    const project = onScreen({ centre: [0, 0], zoom: 0, bearing: 0, pitch: 0 }, screen);
    expect(project([90, 0])).toEqual([expect.closeTo(500 + 128, 9), expect.closeTo(300, 9)]);
  });

  it('has what is looked at up, and what is nearer larger', () => {
    const turned = onScreen({ centre: [0, 0], zoom: 10, bearing: 90, pitch: 0 }, screen);
    const [x, y] = turned([0.01, 0])!;
    expect(x).toBeCloseTo(500, 9);
    expect(y).toBeLessThan(300);
    const tilted = onScreen({ centre: [0, 0], zoom: 14, bearing: 0, pitch: 50 }, screen);
    const wide = (lat: number) => tilted([0.005, lat])![0] - tilted([-0.005, lat])![0];
    expect(wide(-0.004)).toBeGreaterThan(wide(0.004));
    // At 60° the horizon is near: what lies behind the camera has no place.
    expect(onScreen({ centre: [0, 0], zoom: 14, bearing: 0, pitch: 60 }, screen)([0, -1])).toBeNull();
  });

  it.each([
    [0, 0],
    [0, 50],
    [135, 50],
    [-70, 60],
  ])('turned by %i° and tilted by %i° holds the places in the room that is free, and fills it', (bearing, pitch) => {
    const view = fitPerspective(square, screen, { bearing, pitch, maxZoom: 20 })!;
    const { left, right, top, bottom } = boxOf(square, view);
    expect(view).toMatchObject({ bearing, pitch });
    expect(left).toBeGreaterThan(29);
    expect(right).toBeLessThan(701);
    expect(top).toBeGreaterThan(49);
    expect(bottom).toBeLessThan(531);
    expect(Math.max((right - left) / 670, (bottom - top) / 480)).toBeCloseTo(1, 2);
    // In the middle of what is free, not of the window.
    expect((left + right) / 2).toBeCloseTo(365, 0);
    expect((top + bottom) / 2).toBeCloseTo(290, 0);
  });

  it('never goes nearer than asked, and has no view of nothing', () => {
    expect(fitPerspective([[0, 0]], screen, { bearing: 0, pitch: 40, maxZoom: 15 })!.zoom).toBe(15);
    expect(fitPerspective([], screen, { bearing: 0, pitch: 0, maxZoom: 15 })).toBeNull();
  });

  it('leaves something to look through where panels would cover all', () => {
    const covered = { ...screen, padding: { top: 0, bottom: 0, left: 800, right: 900 } };
    const view = fitPerspective(square, covered, { bearing: 0, pitch: 0, maxZoom: 20 })!;
    expect(view.zoom).toBeGreaterThan(10);
  });
});
