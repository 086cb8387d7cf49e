import type { OutFeature } from '../layer-format.ts';
import type { OutRings } from './out-rings.ts';

const kindWords = { area: '面', line: '线', point: '点' } as const;

/** What a column of a new parcel line says: the feature's attribute of that word, else what we know under another. */
export function fieldText(
  { id, name, properties }: OutFeature,
  { kind }: Pick<OutRings, 'kind'>,
  field: string,
): string {
  if (field === '记录图形属性') return kindWords[kind];
  const own = plainText(properties[field]);
  if (own !== '') return own;
  if (field === '地块编号') return plainText(id);
  if (field === '地块名称') return plainText(name);
  return field === '地类编码' ? plainText(properties.landUse) : '';
}

/** On one line and without the comma that parts columns, of either width. */
export function plainText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(/\s+/g, ' ').replace(/[,，]/g, '、').trim();
}

/** True where a text could not stand in a column as it is. */
export const isChangedText = (value: unknown): boolean => typeof value === 'string' && /[,，\r\n]/.test(value);
