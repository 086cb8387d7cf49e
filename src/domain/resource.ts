/** What a facility supplies and a project uses, each with one unit. */
export const resourceKinds = ['power', 'water', 'sewage', 'gas', 'steam', 'beds'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** The unit each resource is counted in. */
export const resourceUnits = {
  power: 'kVA',
  water: 'm3/d',
  sewage: 'm3/d',
  gas: 'm3/h',
  steam: 't/h',
  beds: 'bed',
} as const satisfies Record<ResourceKind, string>;

/** What each is paid by. */
export const resourcePriceUnits = {
  power: 'yuan/kWh',
  water: 'yuan/m3',
  sewage: 'yuan/m3',
  gas: 'yuan/m3',
  steam: 'yuan/t',
  beds: 'yuan/bed/month',
} as const satisfies Record<ResourceKind, string>;
export type PriceUnit = (typeof resourcePriceUnits)[ResourceKind];
