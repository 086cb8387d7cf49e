/** The questions asked of every project on every site, in the order they are shown when nothing decides. */
export const criteria = [
  'area',
  'occupancy',
  'landUse',
  'zones',
  'readiness',
  'far',
  'height',
  'building',
  'investment',
  'output',
  'tax',
  'proximity',
  'protective',
  'power',
  'water',
  'sewage',
  'gas',
  'steam',
  'beds',
  'price',
] as const;
export type Criterion = (typeof criteria)[number];
