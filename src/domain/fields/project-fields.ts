import { industries, type Project, projectStages } from '../project.ts';
import { receptorClasses } from '../protective.ts';
import { resourceKinds, resourceUnits } from '../resource.ts';
import type { FieldsOf } from './field-node.ts';
import {
  amount,
  choice,
  choices,
  date,
  each,
  flag,
  group,
  list,
  positive,
  required,
  rows,
  size,
  text,
} from './value-kinds.ts';

export const projectFields = {
  name: required(text('naming')),
  nameEn: text('naming'),
  industry: required(choice(industries, 'domain:industry', 'naming')),
  industryCode: text('naming'),
  stage: choice(projectStages, 'domain:stage', 'demand'),
  origin: required(choice(['report', 'invented', 'user'] as const, 'domain:origin', 'naming')),
  demand: group({
    carrier: required(choice(['land', 'unit', 'either'] as const, 'domain:carrier', 'demand')),
    landMu: positive('mu', 'demand'),
    floorM2: positive('m2', 'demand'),
    plant: size('demand'),
    landUses: list('demand'),
    neededBy: date('demand'),
    far: positive('ratio', 'demand'),
    heightM: positive('m', 'demand'),
    clearHeightM: positive('m', 'demand'),
    floorLoadTPerM2: amount('t/m2', 'demand'),
    craneT: amount('t', 'demand'),
    environmental: flag('demand'),
    resources: each(resourceKinds, (resource) => amount(resourceUnits[resource], 'demand')),
    proximity: rows('proximity', 'demand'),
    protective: rows('protectiveDemand', 'demand'),
    sensitive: choices(receptorClasses, 'domain:receptor', 'demand'),
  }),
  promise: group({
    investmentWan: amount('wan', 'promise'),
    outputWanPerYear: amount('wan/a', 'promise'),
    taxWanPerYear: amount('wan/a', 'promise'),
    jobs: amount('count', 'promise'),
  }),
  note: text('naming'),
} as const satisfies FieldsOf<Project>;
