import type { ShowOption, VisitorShow } from '../../src/export/visitor/visitor-show.ts';
import { lineThrough, rectangleAt } from './local-frame.ts';
import { buildPark } from './park-builder.ts';

const option = (letter: string, id: string, more: Partial<ShowOption> = {}): ShowOption => ({
  letter,
  site: { kind: 'parcel', id },
  name: id,
  district: null,
  status: 'leveled',
  verdict: 'pass',
  facts: [],
  footprint: null,
  drives: [],
  answers: {},
  note: null,
  photoIds: [],
  ...more,
});

/** Three options on the test land: a piece of large-240 with two drives, east-60 without any, floor space in the shed. */
export function buildShow(more: Partial<VisitorShow> = {}): VisitorShow {
  return {
    version: 1,
    language: 'zh-CN',
    parkName: '测试园区',
    audience: null,
    welcome: null,
    projectName: null,
    illustrative: null,
    asOf: '2022-06',
    madeOn: null,
    glance: [],
    options: [
      option('A', 'setback-10', {
        footprint: { shape: rectangleAt(620, 20, 100, 100), areaM2: 10_000, heightM: 20, heightBy: 'project' },
        drives: [
          {
            kind: 'interchange',
            name: '出入口',
            metres: 1320,
            minutes: 1.6,
            line: lineThrough([700, 0], [700, -20], [2000, -20]).coordinates,
          },
          {
            kind: 'substation',
            name: '一号变电站',
            metres: 990,
            minutes: null,
            line: lineThrough([700, 0], [700, -20], [850, -20], [850, 800]).coordinates,
          },
        ],
      }),
      option('B', 'east-60'),
      option('C', 'shed-1-ground', { site: { kind: 'unit', id: 'shed-1-ground' }, status: 'unit' }),
    ],
    wishes: [],
    startWishes: {},
    park: buildPark(),
    positions: 'exact',
    photos: [],
    openingPhotoIds: [],
    contact: null,
    link: null,
    publisher: null,
    disclaimer: '',
    mapApproval: null,
    ...more,
  };
}
