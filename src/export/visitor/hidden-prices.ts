import type { HiddenValue } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import { formatNumber, formatWanPerMu } from '../../quantities/format.ts';
import { languages } from '../../quantities/language.ts';

/** A figure with its unit as it is printed, with and without the space between them. */
const printed = (number: string, units: readonly string[]): readonly string[] =>
  units.flatMap((unit) => [`${number} ${unit}`, `${number}${unit}`]);

const landPrice = (wanPerMu: number): readonly string[] => [
  ...languages.map((language) => formatWanPerMu(wanPerMu, language)),
  ...printed(String(wanPerMu), ['万元/亩', '万/亩', '万元每亩']),
];

const rent = (yuan: number): readonly string[] => [
  ...printed(formatNumber(yuan, 'zh-CN', 2), [
    '元/m²·月',
    '元/㎡·月',
    '元/m2/月',
    '元/㎡/月',
    '元/平方米·月',
    'CNY/m²/month',
  ]),
];

/** Prices as somebody would print them. Bare numbers are not looked for: `hidden-keys.ts` looks for the fields. */
export function hiddenPrices(park: Park): readonly HiddenValue[] {
  const at = (place: string, texts: readonly string[]): readonly HiddenValue[] =>
    texts.map((text) => ({ topic: 'price', text, place }));
  return [
    ...park.parcels.flatMap(({ id, priceWanPerMu }) =>
      priceWanPerMu === undefined ? [] : at(`parcels/${id}/priceWanPerMu`, landPrice(priceWanPerMu)),
    ),
    ...park.units.flatMap(({ id, rentYuanPerM2Month }) =>
      rentYuanPerM2Month === undefined ? [] : at(`units/${id}/rentYuanPerM2Month`, rent(rentYuanPerM2Month)),
    ),
  ];
}
