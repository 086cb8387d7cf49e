import { criteria } from '../../domain/criterion.ts';
import { type HelpMethod, isHelpMethod } from './help-methods.ts';

/** How the unit of a figure is told: a unit of its own, or what it depends on. Sentences: `help:unit.<unit>`. */
export type HelpUnit =
  | 'land'
  | 'floor'
  | 'length'
  | 'minutes'
  | 'months'
  | 'month'
  | 'ratio'
  | 'share'
  | 'points'
  | 'count'
  | 'tons'
  | 'tonsPerM2'
  | 'kVA'
  | 'wan'
  | 'wanOrYear'
  | 'wanPerYear'
  | 'wanPerMu'
  | 'rent'
  | 'resource'
  | 'as'
  | 'word';

export const helpGroups = ['judging', 'areas', 'distances', 'capacity', 'money', 'sites', 'cutting'] as const;
export type HelpGroup = (typeof helpGroups)[number];

/** One thing the screen shows as a figure: what it is (`help:what.<id>`), how it is made, in what unit. */
export interface HelpTopic {
  readonly id: string;
  /** Its name on the screen, in the locale. */
  readonly titleKey: string;
  readonly group: HelpGroup;
  readonly unit: HelpUnit;
  /** The ways in which it may be made; a figure of a finding says itself which one it was. */
  readonly methods: readonly HelpMethod[];
}

type Row = readonly [name: string, group: HelpGroup, unit: HelpUnit, ...methods: HelpMethod[]];

const topics = (kind: string, titles: (name: string) => string, rows: readonly Row[]): readonly HelpTopic[] =>
  rows.map(([name, group, unit, ...methods]) => ({
    id: `${kind}.${name}`,
    titleKey: titles(name),
    group,
    unit,
    methods,
  }));

/** The figures behind the findings, by the name the engine gives them. */
const findingFigures = topics('figure', (name) => `findings:figure.${name}`, [
  ['demanded', 'judging', 'as', 'stated'],
  ['needed', 'judging', 'resource', 'stated'],
  ['margin', 'judging', 'as', 'difference'],
  ['limit', 'judging', 'as', 'stated'],
  ['threshold', 'judging', 'wanPerMu', 'rule'],
  ['free', 'areas', 'land', 'area.free', 'floor.free'],
  ['largestPiece', 'areas', 'land', 'area.largestPiece'],
  ['placed', 'areas', 'land', 'area.booked'],
  ['measured', 'areas', 'land', 'area.planar', 'stated'],
  ['setback', 'areas', 'land', 'area.setback'],
  ['forbidden', 'areas', 'land', 'area.overlap'],
  ['touched', 'areas', 'land', 'area.overlap'],
  ['sterilised', 'areas', 'land', 'area.sterilised'],
  ['sterilisedFree', 'areas', 'land', 'area.sterilised'],
  ['inside', 'areas', 'land', 'area.overlap'],
  ['plantLength', 'areas', 'length', 'stated'],
  ['plantWidth', 'areas', 'length', 'stated'],
  ['largestLength', 'areas', 'length', 'rectangle.largest'],
  ['largestWidth', 'areas', 'length', 'rectangle.largest'],
  ['readyFrom', 'judging', 'month', 'readiness.ladder', 'stated'],
  ['neededBy', 'judging', 'month', 'stated'],
  ['monthsEarly', 'judging', 'months', 'readiness.months'],
  ['far', 'judging', 'ratio', 'stated'],
  ['farMin', 'judging', 'ratio', 'stated'],
  ['farMax', 'judging', 'ratio', 'stated'],
  ['farRule', 'judging', 'ratio', 'rule'],
  ['height', 'judging', 'length', 'stated'],
  ['heightMax', 'judging', 'length', 'stated'],
  ['clearHeight', 'judging', 'length', 'stated'],
  ['floorLoad', 'judging', 'tonsPerM2', 'stated'],
  ['crane', 'judging', 'tons', 'stated'],
  ['environmental', 'judging', 'word', 'stated'],
  ['landUse', 'judging', 'word', 'stated'],
  ['landUsesAsked', 'judging', 'word', 'stated', 'rule'],
  ['distance', 'distances', 'length', 'distance.straight'],
  ['roadDistance', 'distances', 'length', 'distance.road'],
  ['roadTime', 'distances', 'minutes', 'distance.roadTime'],
  ['tieInLength', 'distances', 'length', 'tieIn.length'],
  ['capacity', 'capacity', 'resource', 'stated'],
  ['committed', 'capacity', 'resource', 'stated'],
  ['taken', 'capacity', 'resource', 'resource.taken'],
  ['reserve', 'capacity', 'resource', 'rule'],
  ['left', 'capacity', 'resource', 'resource.left'],
  ['unitPower', 'capacity', 'kVA', 'stated'],
  ['promised', 'money', 'wanOrYear', 'stated'],
  ['land', 'money', 'land', 'stated'],
  ['perMu', 'money', 'wanPerMu', 'perMu'],
  ['price', 'money', 'wanPerMu', 'stated'],
  ['rent', 'money', 'rent', 'stated'],
  ['cost', 'money', 'wanOrYear', 'price.total'],
  ['costLow', 'money', 'wan', 'tieIn.cost'],
  ['costHigh', 'money', 'wan', 'tieIn.cost'],
]);

const criterionTopics: readonly HelpTopic[] = criteria.map((criterion) => ({
  id: `criterion.${criterion}`,
  titleKey: `findings:criterion.${criterion}`,
  group: 'judging',
  unit: 'points',
  methods: ['verdict'],
}));

const ranking = topics('rank', (name) => `help:title.rank.${name}`, [
  ['rank', 'judging', 'count', 'rank'],
  ['verdict', 'judging', 'word', 'verdict'],
  ['score', 'judging', 'points', 'score'],
]);

const capacity = topics('capacity', (name) => `help:title.capacity.${name}`, [
  ['land', 'capacity', 'land', 'capacity.left'],
  ['floor', 'capacity', 'floor', 'capacity.left'],
  ['resource', 'capacity', 'resource', 'capacity.left'],
  ['unknownDemands', 'capacity', 'count', 'stated'],
]);

/** What the inspector shows of a parcel: the same land in several measures, and what is taken off it. */
const ledger = [
  ...topics('area', (name) => `panels:area.${name}`, [
    ['planar', 'areas', 'land', 'area.planar'],
    ['ellipsoidal', 'areas', 'land', 'area.ellipsoidal'],
    ['spherical', 'areas', 'land', 'area.spherical'],
    ['stated', 'areas', 'land', 'stated'],
    ['difference', 'areas', 'share', 'area.difference'],
  ]),
  ...topics('deduction', (name) => `panels:deduction.${name}`, [
    ['setback', 'areas', 'land', 'area.setback'],
    ['zone', 'areas', 'land', 'area.overlap'],
    ['net', 'areas', 'land', 'area.net'],
    ['placed', 'areas', 'land', 'area.booked'],
    ['free', 'areas', 'land', 'area.free', 'floor.free'],
    ['largest', 'areas', 'land', 'area.largestPiece'],
    ['floorCapacity', 'areas', 'floor', 'floor.capacity'],
  ]),
  ...topics('overview', (name) => `help:title.overview.${name}`, [
    ['land', 'areas', 'land', 'area.free', 'area.planar'],
    ['stated', 'areas', 'share', 'area.difference'],
  ]),
  ...topics('drawn', (name) => `help:title.drawn.${name}`, [
    ['area', 'areas', 'land', 'area.planar'],
    ['length', 'distances', 'length', 'distance.straight'],
  ]),
];

const surroundings = [
  ...topics('nearest', (name) => `panels:nearest.${name}`, [
    ['straight', 'distances', 'length', 'distance.straight'],
    ['road', 'distances', 'length', 'distance.road'],
    ['time', 'distances', 'minutes', 'distance.roadTime'],
  ]),
  ...topics('reach', (name) => `help:title.reach.${name}`, [
    ['area', 'distances', 'land', 'reach.area'],
    ['count', 'distances', 'count', 'reach.count'],
  ]),
  ...topics('tieIn', (name) => `panels:tieIn.${name}`, [
    ['length', 'distances', 'length', 'tieIn.length'],
    ['cost', 'money', 'wan', 'tieIn.cost'],
  ]),
];

const promises = topics('promise', (name) => `panels:promise.${name}`, [
  ['investment', 'money', 'wan', 'stated'],
  ['output', 'money', 'wanPerYear', 'stated'],
  ['tax', 'money', 'wanPerYear', 'stated'],
  ['taxPerMu', 'money', 'wanPerMu', 'perMu'],
  ['jobs', 'money', 'count', 'stated'],
]);

/** The heads of the site table that hold more than a name. */
const columns = topics('column', (name) => `panels:sites.column.${name}`, [
  ['name', 'sites', 'word', 'stated'],
  ['status', 'sites', 'word', 'stated'],
  ['area', 'sites', 'land', 'area.planar', 'stated'],
  ['free', 'sites', 'land', 'area.free', 'floor.free'],
  ['readyFrom', 'sites', 'month', 'readiness.ladder', 'stated'],
  ['district', 'sites', 'word', 'stated'],
  ['landUse', 'sites', 'word', 'stated'],
  ['farMax', 'sites', 'ratio', 'stated'],
  ['price', 'sites', 'wanPerMu', 'stated'],
  ['rent', 'sites', 'rent', 'stated'],
  ['clearHeight', 'sites', 'length', 'stated'],
  ['interchange', 'sites', 'length', 'distance.road'],
  ['holder', 'sites', 'word', 'stated'],
  ['projects', 'sites', 'word', 'stated'],
]);

const cutting = [
  ...topics('cut', (name) => `panels:cutFigure.${name}`, [
    ['frontage', 'cutting', 'length', 'cut.frontage'],
    ['proportion', 'cutting', 'ratio', 'cut.proportion'],
    ['narrowest', 'cutting', 'length', 'cut.narrowest'],
    ['remainder', 'cutting', 'land', 'area.planar'],
    ['restFrontage', 'cutting', 'length', 'cut.frontage'],
    ['restNarrowest', 'cutting', 'length', 'cut.narrowest'],
    ['restRectangle', 'cutting', 'length', 'rectangle.largest'],
  ]),
  ...topics('cuts', (name) => `help:title.cuts.${name}`, [['score', 'cutting', 'points', 'cut.rating']]),
  ...topics('rectangle', (name) => `panels:rectangle.${name}`, [['title', 'cutting', 'length', 'rectangle.largest']]),
];

/** Everything the program shows as a figure. */
export const helpTopics: readonly HelpTopic[] = [
  ...ranking,
  ...criterionTopics,
  ...findingFigures,
  ...ledger,
  ...surroundings,
  ...capacity,
  ...promises,
  ...columns,
  ...cutting,
];

const byId: ReadonlyMap<string, HelpTopic> = new Map(helpTopics.map((topic) => [topic.id, topic]));

/**
 * What an element says it shows (`data-explains`): ids of topics apart by spaces, each perhaps with the way in which
 * this one was made behind an `@`. Words that are not known are left out.
 */
export function topicsOf(explains: string): readonly HelpTopic[] {
  return explains.split(' ').flatMap((word) => {
    const [id = '', method = ''] = word.split('@');
    const topic = byId.get(id);
    if (!topic) return [];
    return [isHelpMethod(method) ? { ...topic, methods: [method] } : topic];
  });
}
