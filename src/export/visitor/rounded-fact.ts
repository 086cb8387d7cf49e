import type { VisitorFact, VisitorValue } from './visitor-facts.ts';

const to = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Figures as exactly as anybody reads them: all digits of an area would tell the very parcel. */
export function roundedFact({ id, value }: VisitorFact): VisitorFact {
  return { id, value: rounded(value) };
}

function rounded(value: VisitorValue): VisitorValue {
  switch (value.kind) {
    case 'land':
    case 'floor':
      return { ...value, areaM2: to(value.areaM2, 0) };
    case 'road':
      return { ...value, ...roundedRoad(value) };
    case 'resource':
      return { ...value, left: to(value.left, 1) };
    default:
      return value;
  }
}

/** A way to the metre and to a tenth of a minute. */
export const roundedRoad = ({ metres, minutes }: { readonly metres: number; readonly minutes: number | null }) => ({
  metres: to(metres, 0),
  minutes: minutes === null ? null : to(minutes, 1),
});

/** A square metre is enough for land that is offered. */
export const roundedArea = (areaM2: number): number => to(areaM2, 0);
