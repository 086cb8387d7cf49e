/** What a measure of many areas gives: a number for each, or the first area that has a position which is not finite. */
export type FlatMeasure =
  | { readonly ok: true; readonly values: Float64Array }
  | { readonly ok: false; readonly reason: 'notFinite'; readonly area: number };

/** A sum that ran over every coordinate is finite only when all of them were. */
export const measured = (values: Float64Array): FlatMeasure => {
  for (let area = 0; area < values.length; area += 1)
    if (!Number.isFinite(values[area])) return { ok: false, reason: 'notFinite', area };
  return { ok: true, values };
};
