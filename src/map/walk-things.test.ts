import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import type { Selection } from '../store/selection.ts';
import { initialView } from '../store/view-state.ts';
import { walk } from './walk-things.ts';

const park = buildParkWith(pumpOnEast60);
const plane = surveyPlane(park.plane);
const [cornerEast, cornerNorth] = plane.toPlane(positionAt(0, 800));
/** A window of one pixel a metre, its top left corner at (0, 800), so wide. */
const windowOf = (width: number) =>
  ({
    getContainer: () => ({ clientWidth: width, clientHeight: 850 }),
    project: (position: [number, number]) => {
      const [east, north] = plane.toPlane(position);
      return { x: east - cornerEast, y: cornerNorth - north };
    },
  }) as unknown as MapLibreMap;
const step = (selected: Selection | null, by: 1 | -1 = 1, width = 1450, layers = initialView.layers) =>
  walk(windowOf(width), park, { layers }, selected, by);
const all = (width?: number, layers?: typeof initialView.layers) => {
  const seen: string[] = [];
  for (let at = step(null, 1, width, layers); at && !seen.includes(at.id); at = step(at, 1, width, layers))
    seen.push(at.id);
  return seen;
};

describe('walking the map by keys', () => {
  it('goes through what is in sight as one reads a page, and round', () => {
    const seen = all();
    expect(seen.slice(0, 3)).toEqual(['substation-1', 'planned-120', 'large-240']);
    expect(seen.slice(3).filter((id) => id !== 'placement-pump')).toEqual([
      'east-60',
      'half-inside',
      'setback-10',
      'taken',
      'shed-land',
    ]);
    expect(seen).toContain('placement-pump');
    expect(step({ kind: 'parcel', id: 'shed-land' })?.id).toBe('substation-1');
    expect(step({ kind: 'facility', id: 'substation-1' }, -1)?.id).toBe('shed-land');
    expect(step(null, -1)?.id).toBe('shed-land');
  });

  it('leaves out what is out of sight or switched off', () => {
    expect(all(450)).not.toContain('taken');
    const layers = { ...initialView.layers, 'parcels.leveled': false, 'facility.substation': false, placements: false };
    expect(all(1450, layers)).toEqual(['planned-120', 'taken', 'shed-land']);
    expect(step(null, 1, 0)).toBeNull();
  });
});
