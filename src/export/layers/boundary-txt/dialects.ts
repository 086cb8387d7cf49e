import { farmlandFields, nationalFields } from '../../../import/formats/boundary-txt/parcel-line.ts';
import type { BoundaryDialect } from './dialect.ts';

/** The layout of the national exchange format, as most offices write it. */
export const national: BoundaryDialect = {
  head: true,
  fields: nationalFields,
  area: { unit: 'ha', word: '', digits: 4 },
  labels: { prefix: 'J', digits: 1 },
  closing: 'firstLabel',
  numbering: 'continuous',
  northFirst: true,
  zoneDigits: true,
  decimals: 3,
  columns: 4,
  separator: ',',
  lineEnd: '\n',
  countsClosing: true,
};

/** Every dialect that can be asked for by name; `exports:dialect.<id>` says what each is. */
export const boundaryDialects = {
  national,
  crlfGbk: { ...national, lineEnd: '\r\n', encoding: 'gb18030' },
  sevenFields: { ...national, fields: nationalFields.slice(0, 7) },
  farmland: { ...national, fields: [...nationalFields, ...farmlandFields] },
  farmlandTwelve: { ...national, fields: [...nationalFields, ...farmlandFields.slice(0, 4)] },
  areaM2: { ...national, area: { unit: 'm2', word: '', digits: 2 } },
  areaWord: { ...national, area: { unit: 'ha', word: '公顷', digits: 4 } },
  plainLabels: { ...national, labels: { prefix: '', digits: 1 } },
  paddedLabels: { ...national, labels: { prefix: 'J', digits: 2 } },
  unclosed: { ...national, closing: 'open' },
  restarted: { ...national, numbering: 'restarted' },
  noZoneDigits: { ...national, zoneDigits: false },
  eastFirst: { ...national, northFirst: false },
  coordinatesOnly: { ...national, fields: null },
  bareCoordinates: { ...national, fields: null, head: false },
} as const satisfies Record<string, BoundaryDialect>;

export type BoundaryDialectName = keyof typeof boundaryDialects;

/** As each parcel came in; the rest as the national layout has it. */
export const originalDialect = 'original';

/** What can be chosen, in the order it is offered. */
export const boundaryDialectNames = [
  originalDialect,
  ...(Object.keys(boundaryDialects) as readonly BoundaryDialectName[]),
] as const;

export const isDialectName = (name: string): name is BoundaryDialectName => Object.hasOwn(boundaryDialects, name);
