/**
 * Sorts of facts, told apart by how long they stay true and by who answers for them. `naming`: ids, names, classes, which do
 * not age.
 */
export const factKinds = [
  'naming',
  'price',
  'capacity',
  'readiness',
  'ownership',
  'occupancy',
  'planning',
  'survey',
  'building',
  'transport',
  'limit',
  'demand',
  'promise',
] as const;
export type FactKind = (typeof factKinds)[number];
