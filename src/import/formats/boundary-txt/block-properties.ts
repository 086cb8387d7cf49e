import { type DeclaredArea, type DeclaredUnit, declaredAreaOf } from './declared-area.ts';
import type { ParcelLine } from './parcel-line.ts';
import { textOf } from './parcel-line.ts';

/** Where the unit of 地块面积 stands among the attributes. */
export const areaUnitField = '地块面积单位';

/**
 * A parcel's attributes under the words of its file. Blank ones are absent; the area is a number, with its unit where that is
 * known. 界址点数 is no attribute: it is held against the rows.
 */
export function propertiesOf(parcel: ParcelLine | null, unit: DeclaredUnit | null): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  if (!parcel) return properties;
  const area = declaredOf(parcel);
  parcel.fields.forEach((field, at) => {
    const text = parcel.texts[at] ?? '';
    if (text === '' || field === '界址点数') return;
    if (field !== '地块面积') {
      properties[field] = text;
      return;
    }
    properties[field] = area === null || area === 'unreadable' ? text : area.value;
    if (unit !== null) properties[areaUnitField] = unit;
  });
  return properties;
}

export const declaredOf = (parcel: ParcelLine): DeclaredArea | null | 'unreadable' =>
  declaredAreaOf(textOf(parcel, '地块面积'));
