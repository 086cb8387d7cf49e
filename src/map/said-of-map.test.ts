import { beforeAll, describe, expect, it } from 'vitest';
import { buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { assessPark } from '../engine/assess-park.ts';
import { prepareEngine } from '../engine/prepare-engine.ts';
import { rankSites } from '../engine/rank-sites.ts';
import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import { initialView } from '../store/view-state.ts';
import { saidOfMap, saidUnderPointer } from './said-of-map.ts';

const park = buildParkWith(pumpOnEast60);
type Told = Parameters<typeof saidOfMap>[0];
const nothing: Told = {
  park,
  assessment: null,
  matching: null,
  dragging: null,
  selection: null,
  hover: null,
  view: initialView,
};
let figured: Told = nothing;

beforeAll(async () => {
  await prepareEngine();
  for (const language of ['zh-CN', 'en'] as const) await loadLanguage(language);
  await loadRest();
  figured = { ...nothing, assessment: assessPark(park) };
});

const select = (kind: 'parcel' | 'facility' | 'placement' | 'unit', id: string, more: Partial<Told> = {}) =>
  saidOfMap({ ...figured, selection: { kind, id }, ...more }, figured);

describe('what a reader of the screen is told', () => {
  it('is the thing that was selected: name, status, area, verdict', () => {
    expect(select('parcel', 'large-240')).toBe('北一号，已平整，240 亩');
    expect(select('facility', 'substation-1')).toBe('一号变电站，变电站');
    expect(select('placement', 'placement-pump')).toMatch(/^水泵基地，.*60 亩，(可落位|有条件|不可|待核实)$/);
    expect(select('parcel', 'large-240', { view: { ...initialView, language: 'en' } })).toBe('北一号, Leveled, 240 mu');
  });

  it('is nothing while nothing changed, and nothing of a thing that is gone', () => {
    const state = { ...figured, selection: { kind: 'parcel', id: 'large-240' } } as const;
    expect(saidOfMap({ ...state, selection: { ...state.selection } }, state)).toBeNull();
    expect(select('parcel', 'nowhere')).toBeNull();
  });

  it('is the verdict of the selected placement, as soon as its figures are there', () => {
    const selection = { kind: 'placement', id: 'placement-pump' } as const;
    const before = { ...nothing, selection };
    const after = { ...figured, selection };
    expect(saidOfMap(after, before)).toMatch(/^水泵基地，.*60 亩，(可落位|有条件|不可|待核实)$/);
    expect(saidOfMap({ ...after, assessment: assessPark(park) }, after)).toBeNull();
  });

  it('is the verdict under what is carried, as soon as it is known', () => {
    const over = { kind: 'parcel', id: 'large-240' } as const;
    const dragging = { projectId: 'pump-60', placementId: null, over, proposal: null } as unknown as Told['dragging'];
    const said = (more: Partial<Told>) => saidUnderPointer({ ...figured, dragging, ...more });
    expect(said({})).toContain('北一号，');
    const matching = { projectId: 'pump-60', ranking: rankSites(park, 'pump-60') } as unknown as Told['matching'];
    expect(said({ matching })).toMatch(/第 \d+ 位，北一号，(可落位|有条件|不可)/);
    expect(said({ dragging: { ...dragging, over: null } as unknown as Told['dragging'] })).toBeNull();
    expect(saidOfMap({ ...figured, dragging }, figured)).toBeNull();
  });

  it('is the verdict of a site that is pointed at, while a project is matched', () => {
    const hover = { kind: 'parcel', id: 'large-240' } as const;
    const ranking = rankSites(park, 'pump-60');
    const matching = { projectId: 'pump-60', ranking, focus: null } as unknown as Told['matching'];
    expect(saidUnderPointer({ ...figured, hover })).toBeNull();
    expect(saidUnderPointer({ ...figured, hover, matching })).toMatch(
      /^第 \d+ 位，北一号，可落位：可用 [\d.]+ 亩，需 60 亩$/,
    );
    // A substation is no site.
    expect(saidUnderPointer({ ...figured, hover: { kind: 'facility', id: 'substation-1' }, matching })).toBeNull();
    // The arrow keys point at where they stand: told once.
    const focus = { ...matching, focus: hover } as unknown as Told['matching'];
    expect(saidUnderPointer({ ...figured, hover, matching: focus })).toBeNull();
  });

  it('is the ranked site the keyboard stands on', () => {
    const ranking = rankSites(park, 'pump-60');
    const [best] = ranking.sites;
    const matching = { projectId: 'pump-60', ranking, focus: best!.site } as unknown as Told['matching'];
    expect(saidOfMap({ ...figured, matching }, figured)).toMatch(/^第 1 名：/);
  });
});
