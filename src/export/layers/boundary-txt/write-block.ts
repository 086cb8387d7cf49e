import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import { inUnit } from '../../../import/formats/boundary-txt/declared-area.ts';
import type { BoundaryDialect } from './dialect.ts';
import type { OutRings } from './out-rings.ts';

/** The text of each column of a parcel's line by its word; 界址点数 and 地块面积 are made. */
export type FieldTexts = (field: string) => string;

/** A parcel's own lines in a dialect. */
export function writeBlock(out: OutRings, dialect: BoundaryDialect, unitM: number, textOf: FieldTexts): string {
  const { fields, lineEnd } = dialect;
  const rows = writeRows(out, dialect);
  if (fields === null) return rows.map((row) => `${row}${lineEnd}`).join('');
  const line = fields.map((field) => {
    if (field === '界址点数') return `${pointCount(out, dialect)}`;
    return field === '地块面积' ? areaText(out, dialect, unitM) : textOf(field);
  });
  return [`${[...line, '@'].join(',')}`, ...rows].map((row) => `${row}${lineEnd}`).join('');
}

/** What is declared as 界址点数. */
export const pointCount = ({ kind, rings }: OutRings, { closing, countsClosing }: BoundaryDialect): number => {
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  return kind === 'area' && closing !== 'open' && countsClosing ? corners + rings.length : corners;
};

/** The planar area of what is written, in the unit and with the digits of the dialect; empty for lines and points. */
export const areaText = (
  { area }: OutRings,
  { area: { unit, word, digits } }: BoundaryDialect,
  unitM: number,
): string => (area === null ? '' : `${inUnit(planarAreaM2(area) * unitM * unitM, unit).toFixed(digits)}${word}`);

/** The rows of all rings; the closing row as the dialect has it. */
export function writeRows({ kind, rings }: OutRings, dialect: BoundaryDialect): readonly string[] {
  const { closing, numbering, northFirst, decimals, columns, separator } = dialect;
  let next = 1;
  return rings.flatMap((ring, at) => {
    if (numbering === 'restarted') next = 1;
    const first = next;
    const row = (number: number, [east, north]: readonly [number, number]): string => {
      const [a, b] = (northFirst ? [north, east] : [east, north]).map((value) => value.toFixed(decimals));
      const cells = [labelText(number, dialect), `${at + 1}`, a, b];
      return (columns === 4 ? cells : columns === 3 ? [cells[0], a, b] : [a, b]).join(separator);
    };
    const rows = ring.map((position) => row(next++, position));
    const [start] = ring;
    if (kind !== 'area' || closing === 'open' || !start) return rows;
    return [...rows, row(closing === 'firstLabel' ? first : next++, start)];
  });
}

const labelText = (number: number, { labels: { prefix, digits } }: BoundaryDialect): string =>
  `${prefix}${String(number).padStart(digits, '0')}`;
