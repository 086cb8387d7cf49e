import type { FieldReading, TableField } from '../table-fields.ts';
import type { TableQuantity, TableUnit } from '../table-units.ts';

/** Kinds that need nothing more said. */
type SimpleKind =
  | 'text'
  | 'number'
  | 'whole'
  | 'date'
  | 'flag'
  | 'codes'
  | 'proximity'
  | 'protective'
  | 'guarded'
  | 'json';
type Extent = Partial<Pick<TableField, 'required' | 'spans'>>;

export const simple = (kind: SimpleKind, id: string, words: readonly string[], more: Extent = {}): TableField => ({
  id,
  reading: { kind },
  words,
  ...more,
});

/** `ofRange`: what is asked for must reach the upper end, what is given is sure of the lower. */
export const amount = (
  quantity: TableQuantity,
  unit: TableUnit,
  ofRange: 'lower' | 'upper',
  id: string,
  words: readonly string[],
  more: Extent = {},
): TableField => ({ id, reading: { kind: 'amount', quantity, unit, ofRange }, words, ...more });

export const choice = (
  words: Extract<FieldReading, { kind: 'choice' }>['words'],
  id: string,
  headers: readonly string[],
  more: Extent & { readonly otherwise?: string } = {},
): TableField => {
  const { otherwise, ...extent } = more;
  return {
    id,
    reading: { kind: 'choice', words, ...(otherwise === undefined ? {} : { otherwise }) },
    words: headers,
    ...extent,
  };
};

/** Who says it, and when it was true: for the whole row. */
export const sourceFields: readonly TableField[] = [
  simple('text', 'source', ['来源', '资料来源', '数据来源', 'source', 'data source']),
  simple('date', 'asOf', ['资料时点', '数据时点', '时点', 'as of', 'asof']),
  simple('text', 'owner', ['资料负责人', '数据负责人', 'fact owner', 'data owner']),
  simple('json', 'sources', ['来源明细', 'sources in detail']),
];

export const placeFields: readonly TableField[] = [
  {
    id: 'place.lon',
    reading: { kind: 'place', axis: 'lon' },
    words: ['经度', '东经', '点位经度', '中心经度', 'longitude', 'lon', 'lng', 'long'],
  },
  {
    id: 'place.lat',
    reading: { kind: 'place', axis: 'lat' },
    words: ['纬度', '北纬', '点位纬度', '中心纬度', 'latitude', 'lat'],
  },
  {
    id: 'place.east',
    reading: { kind: 'place', axis: 'east' },
    words: ['东坐标', '横坐标', 'easting', 'east', 'Y坐标(东)', 'Y(东)'],
  },
  {
    id: 'place.north',
    reading: { kind: 'place', axis: 'north' },
    words: ['北坐标', '纵坐标', 'northing', 'north', 'X坐标(北)', 'X(北)'],
  },
  {
    id: 'wkt',
    reading: { kind: 'wkt' },
    words: ['WKT', 'shape', 'geometry', 'geom', 'the_geom', '图形', '图形 (WKT)', '空间信息'],
  },
];
