import { m2PerHectare, m2PerMu } from '../../../quantities/area-units.ts';
import { numberFromText } from '../../number-text.ts';

/** In which unit 地块面积 is meant: the rule is hectares. */
export type DeclaredUnit = 'ha' | 'm2' | 'mu';

export interface DeclaredArea {
  /** As it stands, without the unit's word. */
  readonly value: number;
  /** The unit whose word stands behind it; null: none. */
  readonly word: DeclaredUnit | null;
  readonly wordText: string;
}

const unitM2: Readonly<Record<DeclaredUnit, number>> = { ha: m2PerHectare, m2: 1, mu: m2PerMu };
const words: readonly (readonly [RegExp, DeclaredUnit])[] = [
  [/^(公顷|ha|hm2|hm²|hectares?)$/i, 'ha'],
  [/^(平方米|平米|㎡|m2|m²|sqm)$/i, 'm2'],
  [/^(亩|市亩|mu)$/i, 'mu'],
];

/** `0.7655`, `7655.3` or `0.7655公顷`; null where nothing is stated, `unreadable` where it is no area. */
export function declaredAreaOf(text: string): DeclaredArea | null | 'unreadable' {
  if (text === '') return null;
  const [, figure = '', wordText = ''] = /^([\d０-９.．,，\s]+)(.*)$/u.exec(text) ?? [];
  const value = numberFromText(figure);
  if (value === null || value < 0) return 'unreadable';
  const trimmed = wordText.trim();
  const word = words.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
  return trimmed !== '' && word === null ? 'unreadable' : { value, word, wordText: trimmed };
}

/** How a declared area stands against the drawn one. */
export type AreaAgreement =
  | { readonly kind: 'agrees'; readonly unit: DeclaredUnit }
  /** It agrees in another unit than the rule or its word says. */
  | { readonly kind: 'otherUnit'; readonly unit: DeclaredUnit }
  | { readonly kind: 'differs'; readonly declaredM2: number };

/** One in a thousand, or half of the last digit that is written. */
const tolerance = 0.001;

/**
 * Holds a declared area against the planar one by the factors 1, 15 and 10,000. A stated zero is a statement.
 * @param digits written behind the point.
 */
export function areaAgreement({ value, word }: DeclaredArea, measuredM2: number, digits: number): AreaAgreement {
  const agrees = (unit: DeclaredUnit): boolean => {
    const half = (unitM2[unit] / 10 ** digits) * 0.5;
    return Math.abs(value * unitM2[unit] - measuredM2) <= Math.max(measuredM2 * tolerance, half, 0.5);
  };
  const meant = word ?? 'ha';
  if (agrees(meant)) return { kind: 'agrees', unit: meant };
  const other = (['m2', 'mu', 'ha'] as const).find((unit) => unit !== meant && agrees(unit));
  return other ? { kind: 'otherUnit', unit: other } : { kind: 'differs', declaredM2: value * unitM2[meant] };
}

/** An area as a unit has it. */
export const inUnit = (areaM2: number, unit: DeclaredUnit): number => areaM2 / unitM2[unit];
