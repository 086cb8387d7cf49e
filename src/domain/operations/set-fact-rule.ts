import type { FactKind } from '../fields/fact-kind.ts';
import type { Park } from '../park.ts';
import type { OfficeKey, RulePack } from '../rule-pack.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** How long facts of a kind stay true, or who answers for them; null goes back to the default. */
export type FactRule =
  | { readonly kind: FactKind; readonly months: number | null }
  | { readonly kind: OfficeKey; readonly office: string | null };

/** Longer than this nothing stays true unasked. */
const mostMonths = 600;

const without = <Of extends object>(record: Of | undefined, key: string): Of | undefined => {
  const { [key as keyof Of]: _, ...rest } = record ?? ({} as Of);
  return Object.keys(rest).length > 0 ? (rest as Of) : undefined;
};

export function setFactRule(park: Park, rule: FactRule): EditResult {
  const { rules } = park;
  if ('months' in rule) {
    const { kind, months } = rule;
    if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= mostMonths))
      return refusal('shelfLife');
    const shelfLives = months === null ? without(rules.shelfLives, kind) : { ...rules.shelfLives, [kind]: months };
    const next = withRule(park, 'shelfLives', shelfLives);
    return months === null ? edited(next, 'resetFactRule', { kind }) : edited(next, 'setShelfLife', { kind, months });
  }
  const { kind } = rule;
  const office = rule.office?.trim() || null;
  const offices = office === null ? without(rules.offices, kind) : { ...rules.offices, [kind]: office };
  const next = withRule(park, 'offices', offices);
  return office === null ? edited(next, 'resetFactRule', { kind }) : edited(next, 'setOffice', { kind, office });
}

function withRule<Name extends 'shelfLives' | 'offices'>(
  park: Park,
  name: Name,
  value: RulePack[Name] | undefined,
): Park {
  const { [name]: _, ...rest } = park.rules;
  return { ...park, rules: (value ? { ...rest, [name]: value } : rest) as RulePack };
}
