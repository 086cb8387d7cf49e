import { describe, expect, it } from 'vitest';
import { pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import { buildShow } from '../../../test/builders/show-builder.ts';
import { loadLanguage } from '../../locale/languages-loaded.ts';
import { lightPalette } from '../palette.ts';
import { bigText } from './big-text.ts';
import { createShowPicture } from './show-picture.ts';

await loadLanguage('zh-CN');
const show = buildShow();
const at = (stop: Parameters<ReturnType<typeof createShowPicture>>[1], lit: readonly string[] = [], of = show) =>
  createShowPicture(lightPalette)(of, stop, lit, 1.4);
const ids = (features: readonly { readonly id: string }[]) => features.map(({ id }) => id);
const optionA = { kind: 'option', letter: 'A' } as const;

describe('what a stop shows on the map', () => {
  it('is one option with its massing, its drives and how far they lead', () => {
    const { options, massing, drives, ends } = at(optionA).sources;
    expect(ids(options)).toEqual(['land:A', 'letter:A']);
    expect(massing.map(({ properties }) => properties)).toEqual([{ id: 'massing:A', kind: 'plan', heightM: 20 }]);
    expect(ids(drives)).toEqual(['drive:A:0', 'drive:A:1']);
    expect(ends.map(({ properties: { text, name } }) => `${name} ${text}`)).toEqual([
      '出入口 1.32 km · 2 分钟',
      // Minutes that are not known are not said.
      '一号变电站 990 m',
    ]);
  });

  it('is all options side by side, those that are lit lifted out', () => {
    const { options, massing, drives, ends } = at({ kind: 'comparison' }, ['B']).sources;
    expect(ids(options)).toEqual(['land:A', 'letter:A', 'land:B', 'letter:B', 'land:C', 'letter:C']);
    expect(options.filter(({ properties }) => properties.lit).map(({ properties }) => properties.letter)).toEqual([
      'B',
      'B',
    ]);
    // Of floor space the building stands; of land without a footprint nothing is invented.
    expect(massing.map(({ properties }) => [properties.id, properties.kind, properties.heightM])).toEqual([
      ['massing:A', 'plan', 20],
      ['massing:C', 'building', 14],
    ]);
    expect([drives, ends]).toEqual([[], []]);
  });

  it('keeps the volume on its land', () => {
    const [massing] = at(optionA).sources.massing;
    const [outer] = show.options[0]!.footprint!.shape.coordinates as [number, number][][];
    const [inner] = massing!.geometry.coordinates as [number, number][][];
    const wide = (ring: [number, number][]) =>
      Math.max(...ring.map(([lon]) => lon)) - Math.min(...ring.map(([lon]) => lon));
    expect(wide(inner!) / wide(outer!)).toBeCloseTo(0.9, 6);
  });

  it('says the status of the land on the whole park and steps back beside the options', () => {
    const looks = (stop: Parameters<typeof at>[0]) => [
      ...new Set(at(stop).picture.sources.parcels.map(({ properties }) => properties.look)),
    ];
    expect(looks({ kind: 'opening' })).toEqual(['leveled', 'developed', 'planned']);
    expect(looks(optionA)).toEqual(['aside']);
  });

  it('has nobody’s projects, no zones and no numbers of plots', () => {
    const scenarios = [{ id: 'base', name: '方案', placements: [pumpOnEast60] }];
    const { picture } = at({ kind: 'opening' }, [], { ...show, park: { ...show.park, scenarios } });
    const shown = (id: string) => picture.layers.find((layer) => layer.id === id)?.layout?.visibility;
    expect([shown('placement-fill'), shown('placement-mark'), shown('zone-pattern')]).toEqual(['none', 'none', 'none']);
    expect(
      picture.sources.names.filter(({ properties: { kind } }) => kind === 'parcel' || kind === 'building'),
    ).toEqual([]);
    expect(shown('building-3d')).toBe('visible');
  });

  it('shows the facilities of a park at a glance, and in the comparison those that are driven to', () => {
    const kinds = (stop: Parameters<typeof at>[0]) =>
      at(stop).picture.sources.marks.map(({ properties }) => properties.kind);
    expect(kinds({ kind: 'opening' })).toEqual(['substation', 'interchange']);
    expect(kinds({ kind: 'comparison' })).toEqual(['substation', 'interchange']);
    expect(kinds(optionA)).toEqual([]);
  });

  it('gives the very same values for the same stop', () => {
    const picture = createShowPicture(lightPalette);
    const lit: readonly string[] = [];
    const first = picture(show, optionA, lit, 1.4);
    const again = picture(show, optionA, lit, 1.4);
    expect(again.sources).toBe(first.sources);
    expect(again.picture.layers).toBe(first.picture.layers);
    expect(again.picture.sources.parcels).toBe(first.picture.sources.parcels);
  });
});

describe('names for readers who sit far off', () => {
  it('are larger at every zoom, with zoom left outermost', () => {
    const layer = { id: 'road-name', type: 'symbol', source: 'roads' } as const;
    const sized = (size: unknown) => bigText({ ...layer, layout: { 'text-size': size } } as never, 2);
    expect(sized(10).layout).toEqual({ 'text-size': 20 });
    expect(sized(['interpolate', ['linear'], ['zoom'], 12, 10, 16, ['get', 'px']]).layout).toEqual({
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, 20, 16, ['*', 2, ['get', 'px']]],
    });
    expect(sized(['step', ['zoom'], 8, 13, 10]).layout).toEqual({ 'text-size': ['step', ['zoom'], 16, 13, 20] });
    expect(sized(['case', ['get', 'lit'], 1, 2]).layout).toEqual({
      'text-size': ['*', 2, ['case', ['get', 'lit'], 1, 2]],
    });
  });
});
