import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import { encodeText } from '../encode-text.ts';
import type { OutFeature } from '../layer-format.ts';
import { dbfBytes } from './dbf-bytes.ts';
import { dbfColumn } from './dbf-columns.ts';
import { fieldNames } from './field-names.ts';

const mostFields = 255;
const shownNames = 20;

/** The .dbf of features, with the fields in the order in which they first occur. A table without fields gets their numbers. */
export function attributeTable(
  features: readonly OutFeature[],
  encoding: 'utf-8' | 'gb18030',
  file: string,
  issues: Issue[],
): Uint8Array {
  const found = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  const hasIds = !found.has('id') && features.some(({ id }) => id !== '');
  const stated = [...(hasIds ? ['id'] : []), ...found];
  const fields = stated.length === 0 ? ['FID'] : stated.slice(0, mostFields);
  const dropped = stated.slice(mostFields);
  if (dropped.length > 0) {
    issues.push(issueOf('out.fieldsDropped', { file }, { count: dropped.length, names: listed(dropped) }));
  }
  const valueAt = ({ id, properties }: OutFeature, index: number, field: string): unknown => {
    if (hasIds && field === 'id') return id === '' ? null : id;
    return stated.length === 0 ? index : properties[field];
  };
  const columns = fields.map((field) =>
    dbfColumn(
      features.map((feature, index) => valueAt(feature, index, field)),
      encoding,
      { file, field },
      issues,
    ),
  );
  const names = fieldNames(fields, encoding);
  const changed = fields.flatMap((field, at) => (names[at] === field ? [] : [`${field} → ${names[at]}`]));
  if (changed.length > 0) issues.push(issueOf('out.fieldNames', { file }, { names: listed(changed) }));
  const encoded = names.map((name) => encodeText(name, encoding).bytes);
  return dbfBytes(encoded, columns, features.length, encoding);
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, shownNames).join(', ')}${names.length > shownNames ? ' …' : ''}`;
