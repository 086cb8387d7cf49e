import * as z from 'zod/mini';
import { type Criterion, criteria } from '../../domain/criterion.ts';
import { factKinds } from '../../domain/fields/fact-kind.ts';
import { readinessSteps } from '../../domain/parcel.ts';
import { resourceKinds } from '../../domain/resource.ts';
import { roadClasses } from '../../domain/road.ts';
import type { RulePack, Threshold } from '../../domain/rule-pack.ts';
import { pipedResources, type UnitPriceRange } from '../../domain/tie-in.ts';
import {
  type FieldSchemas,
  flag,
  nonEmptyText,
  nonNegative,
  positive,
  text,
  texts,
  wholeNumber,
} from './basic-fields.ts';

const threshold: z.ZodMiniType<Threshold> = z.looseObject({
  value: nonNegative,
  margin: z.exactOptional(nonNegative),
  source: text,
  veto: z.exactOptional(flag),
}) as z.ZodMiniType<Threshold>;

/** Nothing stays true for fifty years unasked. */
const wholeMonths = wholeNumber.check(z.gte(1), z.lte(600));

/** A range the wrong way round is no range. */
const priceRange: z.ZodMiniType<UnitPriceRange> = z
  .looseObject({ low: nonNegative, high: nonNegative, source: text })
  .check(z.refine(({ low, high }) => low <= high));

/** What a criterion weighs in packs written before it was asked. */
const laterWeights = { plant: 5 };

const weights = z.pipe(
  z.transform((given: unknown) =>
    typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...laterWeights, ...given } : given,
  ),
  z.record(z.enum(criteria), nonNegative),
) as unknown as z.ZodMiniType<Record<Criterion, number>>;

export const rulePackFields = {
  id: nonEmptyText,
  name: nonEmptyText,
  investmentWanPerMu: threshold,
  outputWanPerMu: threshold,
  taxWanPerMu: threshold,
  farMin: z.record(z.string(), threshold),
  areaShortfall: threshold,
  areaTolerance: threshold,
  readinessMonthsLate: threshold,
  resourceReserve: threshold,
  setbackM: threshold,
  setbackByEdge: z.looseObject({
    road: z.exactOptional(z.partialRecord(z.enum(roadClasses), threshold)),
    parcel: z.exactOptional(threshold),
    river: z.exactOptional(threshold),
    other: z.exactOptional(threshold),
  }),
  speedsKmh: z.record(z.enum(roadClasses), positive),
  joinToleranceM: nonNegative,
  tieInUnitPrices: z.partialRecord(z.enum(pipedResources), priceRange),
  landUseByIndustry: z.record(z.string(), texts),
  handoverStep: z.enum(readinessSteps),
  shelfLives: z.partialRecord(z.enum(factKinds), wholeMonths),
  offices: z.partialRecord(z.enum([...factKinds, ...resourceKinds]), nonEmptyText),
  weights,
  weightsSource: text,
  givenWeights: weights,
} satisfies FieldSchemas<RulePack>;
