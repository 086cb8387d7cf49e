import type { VisitorValue } from '../export/visitor/visitor-facts.ts';

/** Facts of which more is better for whoever builds there. What is neither (land use, floor-area ratio) is absent. */
const betterWhen: Readonly<Record<string, 'more' | 'less'>> = {
  land: 'more',
  floor: 'more',
  readyFrom: 'less',
  interchange: 'less',
  freightYard: 'less',
  port: 'less',
  apartment: 'less',
  price: 'less',
  power: 'more',
  water: 'more',
  sewage: 'more',
  gas: 'more',
  steam: 'more',
  clearHeight: 'more',
  floorLoad: 'more',
  crane: 'more',
};

/** A value as a number to compare by; null where there is none, as with what is unknown. */
function measureOf(value: VisitorValue): number | null {
  switch (value.kind) {
    case 'land':
    case 'floor':
      return value.areaM2;
    case 'road':
      return value.minutes ?? value.metres;
    case 'resource':
      return value.left;
    case 'month': {
      if (value.isNow) return 0;
      const [year = 0, month = 0] = value.month.split('-').map(Number);
      return year * 12 + month;
    }
    default:
      return 'value' in value && typeof value.value === 'number' ? value.value : null;
  }
}

/**
 * Which columns of a row have its best value. Empty where nobody is better: fewer than two known values, all alike, or
 * values measured in different ways. What is unknown could be better, so it is no reason to praise the only known one.
 * `said` are the values as they are read: what reads alike is alike.
 */
export function bestOfRow(
  factId: string,
  values: readonly (VisitorValue | undefined)[],
  said: readonly string[],
): ReadonlySet<number> {
  const direction = betterWhen[factId];
  const measures = values.map((value) => (value ? measureOf(value) : null));
  const known = measures.filter((measure) => measure !== null);
  const ways = new Set(
    values.flatMap((value) =>
      value && measureOf(value) !== null
        ? [value.kind === 'road' ? `road/${value.minutes === null ? 'm' : 'min'}` : value.kind]
        : [],
    ),
  );
  if (!direction || known.length < 2 || ways.size !== 1) return new Set();
  const best = direction === 'more' ? Math.max(...known) : Math.min(...known);
  const asBest = new Set(measures.flatMap((measure, column) => (measure === best ? [said[column]] : [])));
  const holders = measures.flatMap((measure, column) => (measure !== null && asBest.has(said[column]) ? [column] : []));
  return holders.length === known.length ? new Set() : new Set(holders);
}
