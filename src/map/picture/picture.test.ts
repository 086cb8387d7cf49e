import { describe, expect, it } from 'vitest';
import type { Park } from '../../domain/park.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { initialView } from '../../store/view-state.ts';
import { darkPalette, lightPalette } from '../palette.ts';
import { createPicture, type PictureState } from './picture.ts';

const square = (lon: number, lat: number, side = 0.002): AreaShape => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});
const centre: LonLat = [112.17, 22.98];

const park = {
  id: 'p',
  name: '园区',
  centre,
  plane: { kind: 'cgcs2000-3deg', zone: 37 },
  asOf: '2022-07',
  parcels: [
    {
      id: 'west',
      name: '西-01 地块',
      status: 'developed',
      shape: square(112.16, 22.98),
      district: '西片区',
      occupier: '某厂',
    },
    { id: 'east', name: '东-01 地块', status: 'planned', shape: square(112.17, 22.98), district: '东片区' },
  ],
  buildings: [{ id: 'b', name: '一号楼', kind: 'standardFactory', shape: square(112.1605, 22.9805, 0.0005) }],
  units: [
    { id: 'u1', name: '1F', buildingId: 'b', areaM2: 1000 },
    { id: 'u2', name: '2F', buildingId: 'b', areaM2: 900 },
  ],
  facilities: [
    { id: 'f', name: '变电站', kind: 'substation', shape: { type: 'Point', coordinates: centre } },
    { id: 'v', name: '某村', kind: 'village', shape: square(112.18, 22.97), state: 'operating' },
  ],
  roads: [
    {
      id: 'r',
      class: 'arterial',
      shape: {
        type: 'LineString',
        coordinates: [
          [112.15, 22.979],
          [112.19, 22.979],
        ],
      },
    },
  ],
  zones: [{ id: 'z', name: '红线', kind: 'redLine', effect: 'forbid', shape: square(112.19, 22.98) }],
  backdrop: [],
  projects: [
    {
      id: 'steel',
      name: '钢管',
      nameEn: 'Steel pipe',
      industry: 'metal',
      origin: 'report',
      demand: { carrier: 'land' },
      promise: {},
    },
  ],
  rules: {} as Park['rules'],
  scenarios: [
    {
      id: 's',
      name: '方案一',
      placements: [
        {
          id: 'pl',
          projectId: 'steel',
          site: { kind: 'parcel', parcelId: 'east', footprint: square(112.1705, 22.9805, 0.0005), areaM2: 2840 },
        },
        { id: 'pu', projectId: 'steel', site: { kind: 'unit', unitId: 'u2', floorM2: 500 } },
      ],
    },
  ],
  activeScenarioId: 's',
} as const satisfies Park;

const state: PictureState = {
  park,
  assessment: null,
  ranking: null,
  matching: false,
  view: initialView,
  palette: lightPalette,
  carriedId: null,
  ghost: null,
  proposal: null,
  measurement: null,
  sketch: null,
};

const fitAt = (kind: 'parcel' | 'unit', id: string, rank: number, verdict: 'pass' | 'fail') =>
  ({ site: { kind, id }, rank, verdict, score: null, findings: [] }) as const;

describe('the picture of a state', () => {
  it('colours parcels by status', () => {
    const { sources } = createPicture()(state);
    expect(sources.parcels.map(({ id, properties }) => [id, properties.look])).toEqual([
      ['west', 'developed'],
      ['east', 'planned'],
    ]);
  });

  it('colours parcels by fit while matching and sets aside what is no candidate', () => {
    const ranking = { projectId: 'steel', scenarioId: 's', sites: [fitAt('parcel', 'east', 1, 'pass')] };
    const { sources } = createPicture()({ ...state, matching: true, ranking });
    expect(sources.parcels.map(({ properties }) => properties.look)).toEqual(['aside', 'pass']);
  });

  it('ranks a building by the best of its units', () => {
    const ranking = {
      projectId: 'steel',
      scenarioId: 's',
      sites: [fitAt('parcel', 'east', 1, 'pass'), fitAt('unit', 'u2', 2, 'pass'), fitAt('unit', 'u1', 3, 'fail')],
    };
    const ranks = createPicture()({ ...state, matching: true, ranking }).sources.marks.filter(
      ({ properties }) => properties.mark === 'rank',
    );
    expect(ranks.map(({ id, properties }) => [id, properties.text, properties.siteId])).toEqual([
      ['rank:east', '1', 'east'],
      ['rank:b', '2', 'u2'],
    ]);
  });

  it('leaves out what is switched off', () => {
    const layers = { ...initialView.layers, 'parcels.planned': false, 'facility.village': false };
    const { sources } = createPicture()({ ...state, view: { ...initialView, layers } });
    expect(sources.parcels.map(({ id }) => id)).toEqual(['west']);
    expect(sources.marks.filter(({ properties }) => properties.mark === 'facility').map(({ id }) => id)).toEqual(['f']);
    expect(sources.facilities).toEqual([]);
  });

  it('marks placements on land and in units, and takes the carried one off the ground', () => {
    const { sources } = createPicture()({ ...state, view: { ...initialView, language: 'en' } });
    expect(sources.placements.map(({ id }) => id)).toEqual(['pl']);
    expect(
      sources.marks
        .filter(({ properties }) => properties.mark === 'placement')
        .map(({ properties }) => [properties.on, properties.text]),
    ).toEqual([
      ['parcel', 'Steel pipe'],
      ['unit', 'Steel pipe'],
    ]);
    expect(createPicture()({ ...state, carriedId: 'pl' }).sources.placements).toEqual([]);
  });

  it('gives the very same sources again for the same state, and changes only what a change concerns', () => {
    const picture = createPicture();
    const first = picture(state);
    const second = picture({ ...state, palette: darkPalette });
    expect(second.sources.parcels).toBe(first.sources.parcels);
    expect(second.sources.names).toBe(first.sources.names);
    expect(second.layers).not.toBe(first.layers);
    const third = picture({
      ...state,
      palette: darkPalette,
      measurement: { mode: 'distance', positions: [centre], done: false },
    });
    expect(third.layers).toBe(second.layers);
    expect(third.sources.marks).toBe(second.sources.marks);
    expect(third.sources.measure).toHaveLength(1);
  });

  it('shortens the name of a parcel and shows no area that was not computed', () => {
    const names = createPicture()(state).sources.names.filter(({ properties }) => properties.kind === 'parcel');
    expect(names.map(({ properties }) => properties.text)).toEqual(['西-01', '东-01']);
    expect(names.every(({ properties }) => !('second' in properties))).toBe(true);
  });

  it('carries a footprint of exactly the demanded area, and the proposal once it is known', () => {
    const areaM2 = 40_000;
    const ghost = { areaM2, at: centre, azimuthDeg: 37, verdict: 'pass' } as const;
    const drawn = createPicture()({ ...state, ghost }).sources.ghost[0];
    expect(drawn?.properties).toMatchObject({ exact: false, verdict: 'pass' });
    expect(planarAreaM2(surveyPlane(park.plane).areaToPlane(drawn?.geometry as AreaShape))).toBeCloseTo(areaM2, 0);

    const footprint = square(112.17, 22.98, 0.001);
    const proposal = { kind: 'land', parcelId: 'east', footprint, areaM2, conditions: [] } as const;
    const exact = createPicture()({ ...state, ghost, proposal }).sources.ghost[0];
    expect(exact?.geometry).toBe(footprint);
    expect(exact?.properties.exact).toBe(true);
  });

  it('carries no footprint for a project that states no area', () => {
    const ghost = { areaM2: null, at: centre, azimuthDeg: 0, verdict: 'unknown' } as const;
    expect(createPicture()({ ...state, ghost }).sources.ghost).toEqual([]);
  });
});
