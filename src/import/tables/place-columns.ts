import type { Cell } from '../formats/import-format.ts';
import { plainHeader } from './plain-header.ts';
import { cellText } from './table-cell.ts';
import type { TableColumn } from './table-head.ts';
import type { ColumnMapping } from './table-mapping.ts';

const firsts = ['x', 'geox', 'x坐标', 'x座标', 'xcoord', 'coordx', 'pointx', 'posx'];
const seconds = ['y', 'geoy', 'y坐标', 'y座标', 'ycoord', 'coordy', 'pointy', 'posy'];

/**
 * Adds what columns called X and Y mean, which headers alone do not tell: degrees or metres by their size, and in metres
 * which of them runs north. Surveys write X for north and eastings with their zone in eight digits; northings of China lie
 * between 1,800 and 6,000 km.
 */
export function placeColumns(
  columns: readonly TableColumn[],
  mapped: Record<number, ColumnMapping>,
  samples: (index: number) => readonly NonNullable<Cell>[],
): void {
  const placed = Object.values(mapped).some(({ field }) => field.startsWith('place.'));
  const x = columns.find(({ name }) => firsts.includes(plainHeader(name)));
  const y = columns.find(({ name }) => seconds.includes(plainHeader(name)));
  if (placed || !x || !y || mapped[x.index] || mapped[y.index]) return;
  const xs = sizesOf(samples(x.index));
  const ys = sizesOf(samples(y.index));
  const [xMiddle, yMiddle] = [middleOf(xs), middleOf(ys)];
  if (xMiddle === null || yMiddle === null) return;
  if (xMiddle <= 180 && yMiddle <= 180) {
    const isNorthFirst = xMiddle <= 90 && yMiddle > 90;
    mapped[x.index] = { field: isNorthFirst ? 'place.lat' : 'place.lon' };
    mapped[y.index] = { field: isNorthFirst ? 'place.lon' : 'place.lat' };
    return;
  }
  const isNorth = (value: number): boolean => value >= 1_800_000 && value < 6_000_000;
  const isNorthFirst = isNorth(xMiddle) && !isNorth(yMiddle);
  mapped[x.index] = { field: isNorthFirst ? 'place.north' : 'place.east' };
  mapped[y.index] = { field: isNorthFirst ? 'place.east' : 'place.north' };
}

const sizesOf = (cells: readonly NonNullable<Cell>[]): readonly number[] =>
  cells.map((cell) => Math.abs(Number(cellText(cell)))).filter(Number.isFinite);

function middleOf(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
