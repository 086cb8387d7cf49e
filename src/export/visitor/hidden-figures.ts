import type { HiddenValue, LookedFor } from '../../domain/hidden-value.ts';
import type { Park } from '../../domain/park.ts';
import type { Project } from '../../domain/project.ts';
import type { RedactionTopic } from '../../domain/redaction.ts';
import { formatNumber, formatWanPerMu } from '../../quantities/format.ts';
import { languages } from '../../quantities/language.ts';

/** A number with so many figures that count is met by chance by nobody who writes a sentence. */
const rareFigures = 5;

const grouped = (value: number): string => formatNumber(value, 'en', 6);

/** A figure with its unit as it is printed, with and without the space between them. */
const printed = (value: number, units: readonly string[]): readonly string[] =>
  [...new Set([String(value), grouped(value)])].flatMap((number) =>
    units.flatMap((unit) => [`${number} ${unit}`, `${number}${unit}`]),
  );

const isRare = (value: number): boolean =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length >= rareFigures;

/** The number itself, where it is rare enough to be told from others. */
const bare = (value: number): readonly string[] => (isRare(value) ? [String(value), grouped(value)] : []);

const landPrice = (wanPerMu: number): readonly string[] => [
  ...languages.map((language) => formatWanPerMu(wanPerMu, language)),
  ...printed(wanPerMu, ['万元/亩', '万/亩', '万元每亩', '万元一亩', '万一亩']),
  ...printed(wanPerMu * 10_000, ['元/亩', '元每亩']),
];

const rent = (yuan: number): readonly string[] =>
  printed(yuan, [
    ...['元/m²·月', '元/㎡·月', '元/m2/月', '元/㎡/月', '元/平方米·月', '元/平方米/月', '元每平方米'],
    'CNY/m²/month',
  ]);

const amount = (wan: number): readonly string[] => [
  ...printed(wan, ['万']),
  ...(wan >= 10_000 ? printed(wan / 10_000, ['亿']) : []),
];

const promises = [
  'investmentWan',
  'outputWanPerYear',
  'taxWanPerYear',
] as const satisfies readonly (keyof Project['promise'])[];

/**
 * Prices, and what other investors bring, as somebody would write them. They are looked for in texts: among the figures of
 * areas and ways any number is met by chance. That no field carries them is looked for besides (`hidden-keys.ts`).
 */
export function hiddenFigures(park: Park, ownProjectId: string | undefined): readonly HiddenValue[] {
  const at = (
    topic: RedactionTopic,
    place: string,
    value: number,
    texts: readonly string[],
  ): readonly HiddenValue[] => {
    const one = (text: string, by: LookedFor): HiddenValue => ({ topic, text, place, by });
    return [...[...texts, ...bare(value)].map((text) => one(text, 'text')), one(String(value), 'field')];
  };
  return [
    ...park.parcels.flatMap(({ id, priceWanPerMu: price }) =>
      price === undefined ? [] : at('price', `parcels/${id}/priceWanPerMu`, price, landPrice(price)),
    ),
    ...park.units.flatMap(({ id, rentYuanPerM2Month: price }) =>
      price === undefined ? [] : at('price', `units/${id}/rentYuanPerM2Month`, price, rent(price)),
    ),
    ...park.projects
      .filter(({ id }) => id !== ownProjectId)
      .flatMap(({ id, promise }) =>
        promises.flatMap((key) => {
          const value = promise[key];
          return value === undefined || value === 0
            ? []
            : at('otherInvestors', `projects/${id}/${key}`, value, amount(value));
        }),
      ),
  ];
}
