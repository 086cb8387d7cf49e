import * as z from 'zod/mini';
import { facilityKinds } from '../../domain/facility.ts';
import { industries, type Project, projectStages } from '../../domain/project.ts';
import { receptorClasses } from '../../domain/protective.ts';
import { resourceKinds } from '../../domain/resource.ts';
import {
  type FieldSchemas,
  factSources,
  flag,
  isoDate,
  nonEmptyText,
  nonNegative,
  positive,
  text,
  texts,
} from './basic-fields.ts';

const proximity = z.looseObject({
  kind: z.enum(facilityKinds),
  maxMetres: z.exactOptional(nonNegative),
  maxMinutes: z.exactOptional(nonNegative),
  along: z.enum(['straight', 'road']),
  must: z.exactOptional(flag),
});

const protective = z.looseObject({
  kind: z.enum(facilityKinds),
  minMetres: nonNegative,
  from: z.exactOptional(z.enum(['unit', 'plot'])),
  basis: z.exactOptional(text),
});

/** A demand that is stated must be more than nothing; what is not stated is absent, never 0. */
export const demandFields = {
  carrier: z.enum(['land', 'unit', 'either']),
  landMu: positive,
  floorM2: positive,
  plant: z.looseObject({ lengthM: positive, widthM: positive }),
  landUses: texts,
  neededBy: isoDate,
  far: positive,
  heightM: positive,
  clearHeightM: positive,
  floorLoadTPerM2: nonNegative,
  craneT: nonNegative,
  environmental: flag,
  resources: z.partialRecord(z.enum(resourceKinds), nonNegative),
  proximity: z.array(proximity),
  protective: z.array(protective),
  sensitive: z.array(z.enum(receptorClasses)),
} satisfies FieldSchemas<Project['demand']>;

export const promiseFields = {
  investmentWan: nonNegative,
  outputWanPerYear: nonNegative,
  taxWanPerYear: nonNegative,
  jobs: nonNegative,
} satisfies FieldSchemas<Project['promise']>;

export const projectFields = {
  name: nonEmptyText,
  nameEn: text,
  industry: z.enum(industries),
  industryCode: text,
  stage: z.enum(projectStages),
  origin: z.enum(['report', 'invented', 'user']),
  note: text,
  sources: factSources,
} satisfies FieldSchemas<Omit<Project, 'id' | 'demand' | 'promise' | 'extra'>>;
