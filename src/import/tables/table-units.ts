import { m2PerAcre, m2PerHectare, m2PerMu } from '../../quantities/area-units.ts';

/** What kind of thing a number counts. */
export type TableQuantity =
  | 'area'
  | 'money'
  | 'length'
  | 'share'
  | 'power'
  | 'flow'
  | 'steam'
  | 'gas'
  | 'landPrice'
  | 'rent'
  | 'mass'
  | 'floorLoad';

export interface UnitMeaning {
  readonly quantity: TableQuantity;
  /** How many of the quantity's base unit one of these is. */
  readonly factor: number;
  /** As cells and headers write it, normalised by `plainUnitText`. */
  readonly words: readonly string[];
  /** ISO 4217 where it is not yuan; the factor then counts 10⁴ of that currency. */
  readonly currency?: string;
}

/** Base units: area m², money 万元, length m, share 1, power kVA, flow m³/d, steam t/h, gas m³/h, land price 万元/亩, rent 元/m²·month. */
const ownUnits = {
  mu: { quantity: 'area', factor: m2PerMu, words: ['亩', 'mu', '市亩'] },
  ha: {
    quantity: 'area',
    factor: m2PerHectare,
    words: ['公顷', 'ha', 'hectare', 'hectares', '万平方米', '万平米', '万m2'],
  },
  m2: {
    quantity: 'area',
    factor: 1,
    words: ['平方米', 'm2', '平米', '平方', 'sqm', 'squaremetres', 'squaremeters'],
  },
  km2: { quantity: 'area', factor: 1e6, words: ['平方公里', 'km2', '平方千米', 'sqkm'] },
  acre: { quantity: 'area', factor: m2PerAcre, words: ['英亩', 'acre', 'acres', 'ac'] },
  // The international foot is 0.3048 m by definition.
  ft2: { quantity: 'area', factor: 0.3048 ** 2, words: ['平方英尺', 'ft2', 'sf', 'sqft'] },
  yuan: { quantity: 'money', factor: 1e-4, words: ['元', '元人民币', '人民币', 'cny', 'rmb', '¥', 'yuan'] },
  wanYuan: {
    quantity: 'money',
    factor: 1,
    words: ['万元', '万元人民币', '万人民币', '万rmb', '万cny', '10^4cny', '×10^4cny', '10kcny'],
  },
  thousandYuan: {
    quantity: 'money',
    factor: 0.1,
    words: ['千元', '千元人民币', 'thousandcny', 'kcny', '10^3cny', '×10^3cny'],
  },
  millionYuan: { quantity: 'money', factor: 100, words: ['百万元', 'millioncny', 'cnymillion', 'mcny', 'millionyuan'] },
  yiYuan: { quantity: 'money', factor: 1e4, words: ['亿元', '亿元人民币', '亿人民币', '亿rmb', '亿cny'] },
  m: { quantity: 'length', factor: 1, words: ['米', 'm', '公尺'] },
  km: { quantity: 'length', factor: 1000, words: ['公里', 'km', '千米'] },
  share: { quantity: 'share', factor: 1, words: ['比值', 'ratio', '0-1', '小数'] },
  percent: { quantity: 'share', factor: 0.01, words: ['%', '百分比', 'percent'] },
  kva: { quantity: 'power', factor: 1, words: ['kva', '千伏安'] },
  mva: { quantity: 'power', factor: 1000, words: ['mva', '兆伏安'] },
  // Planning takes a tonne of water as a cubic metre.
  m3PerDay: {
    quantity: 'flow',
    factor: 1,
    words: ['m3/d', '立方米/日', '立方米/天', 'm3/日', 'm3/天', 'm3/day', '吨/日', '吨/天', 't/d'],
  },
  wanM3PerDay: {
    quantity: 'flow',
    factor: 1e4,
    words: ['万m3/d', '万立方米/日', '万立方米/天', '万m3/日', '万吨/日', '万吨/天', '万t/d'],
  },
  tPerHour: { quantity: 'steam', factor: 1, words: ['t/h', '吨/小时', '吨/时'] },
  m3PerHour: { quantity: 'gas', factor: 1, words: ['m3/h', '立方米/小时', '立方米/时', 'm3/小时'] },
  wanYuanPerMu: { quantity: 'landPrice', factor: 1, words: ['万元/亩', '10^4cny/mu', '×10^4cny/mu'] },
  yuanPerM2: { quantity: 'landPrice', factor: m2PerMu / 10_000, words: ['元/平方米', '元/m2', '元/平米', 'cny/m2'] },
  yuanPerMu: { quantity: 'landPrice', factor: 1e-4, words: ['元/亩', 'cny/mu'] },
  yuanPerM2Month: {
    quantity: 'rent',
    factor: 1,
    words: ['元/m2·月', '元/平方米·月', '元/平米·月', '元/m2/月', '元/平方米/月', '元/平米/月', 'cny/m2·month'],
  },
  t: { quantity: 'mass', factor: 1, words: ['t', '吨'] },
  tPerM2: { quantity: 'floorLoad', factor: 1, words: ['t/m2', '吨/平方米', '吨/m2', '吨/平米'] },
  // Standard gravity: a tonne weighs 9.80665 kN.
  knPerM2: { quantity: 'floorLoad', factor: 1 / 9.806_65, words: ['kn/m2', '千牛/平方米'] },
} as const satisfies Record<string, UnitMeaning>;

export const currencies = ['USD', 'EUR', 'HKD', 'JPY'] as const;
export type Currency = (typeof currencies)[number];
const currencyWords: Readonly<
  Record<Currency, { readonly han: readonly string[]; readonly latin: readonly string[] }>
> = {
  USD: { han: ['美元', '美金'], latin: ['usd', 'us$', '$'] },
  EUR: { han: ['欧元'], latin: ['eur', '€'] },
  HKD: { han: ['港元', '港币'], latin: ['hkd', 'hk$'] },
  JPY: { han: ['日元'], latin: ['jpy'] },
};
const sizes = [
  { size: '', factor: 1e-4, han: '', latin: '' },
  { size: 'wan', factor: 1, han: '万', latin: '万' },
  { size: 'million', factor: 100, han: '百万', latin: 'million' },
  { size: 'yi', factor: 1e4, han: '亿', latin: '亿' },
] as const;

export type TableUnit = keyof typeof ownUnits | `${(typeof sizes)[number]['size']}${Currency}`;

const foreignUnits = currencies.flatMap((currency) =>
  sizes.map(({ size, factor, han, latin }): readonly [TableUnit, UnitMeaning] => {
    const words = [
      ...currencyWords[currency].han.map((word) => han + word),
      ...currencyWords[currency].latin.map((word) => latin + word),
    ];
    return [`${size}${currency}`, { quantity: 'money', factor, currency, words }];
  }),
);

/** Every unit a column may be counted in. */
export const tableUnits = Object.fromEntries([...Object.entries(ownUnits), ...foreignUnits]) as Readonly<
  Record<TableUnit, UnitMeaning>
>;

/** The units of one quantity, ours first: what a column's select offers. */
export const unitsOf = (quantity: TableQuantity): readonly TableUnit[] =>
  (Object.keys(tableUnits) as TableUnit[]).filter((unit) => tableUnits[unit].quantity === quantity);

/** `元/㎡·月` and `元 / m² . 月` alike: compatibility forms folded, lower case, no blanks, powers as plain digits. */
export const plainUnitText = (text: string): string =>
  text
    .replace(/10\s*⁴/g, '10^4')
    .replace(/10\s*³/g, '10^3')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[()]/g, '')
    .replace(/[・‧∙•*⋅]/g, '·');

const unitByWord: ReadonlyMap<string, TableUnit> = new Map(
  (Object.entries(tableUnits) as [TableUnit, UnitMeaning][]).flatMap(([unit, { words }]) =>
    words.map((word) => [plainUnitText(word), unit] as const),
  ),
);

/** The unit a text names, whatever its width and blanks; null when it is none of ours. A year behind it is left away. */
export function unitOfText(text: string): TableUnit | null {
  const plain = plainUnitText(text);
  return unitByWord.get(plain) ?? unitByWord.get(plain.replace(/\/(年|a|yr|year)$/, '')) ?? null;
}

/** What a text in brackets is taken for a unit by, though it may be none of ours. */
export const looksLikeUnit = (text: string): boolean =>
  /元|cny|rmb|usd|eur|亩|公顷|平方|立方|m2|m3|acre|吨|kva|kw|mw|[$€¥%]/i.test(text.normalize('NFKC'));
