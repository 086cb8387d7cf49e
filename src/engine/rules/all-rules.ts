import type { Finding } from '../../domain/assessment.ts';
import type { FitQuestion } from '../site-facts.ts';
import { areaFit } from './area.ts';
import { buildingFit } from './building.ts';
import { farFit } from './far.ts';
import { heightFit } from './height.ts';
import { landUse } from './land-use.ts';
import { occupancy } from './occupancy.ts';
import { perMu } from './per-mu.ts';
import { plant } from './plant.ts';
import { price } from './price.ts';
import { protective } from './protective.ts';
import { proximity } from './proximity.ts';
import { readiness } from './readiness.ts';
import { resources } from './resources.ts';
import { zones } from './zones.ts';

/** A criterion asked of one project on one site: no finding where it is not asked, several where it is asked twice. */
export type Rule = (question: FitQuestion) => readonly Finding[];

export const allRules: readonly Rule[] = [
  areaFit,
  plant,
  occupancy,
  landUse,
  zones,
  readiness,
  farFit,
  heightFit,
  buildingFit,
  perMu,
  proximity,
  protective,
  resources,
  price,
];
