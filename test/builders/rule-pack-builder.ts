import type { RulePack } from '../../src/domain/rule-pack.ts';
import { deepFreeze } from './deep-freeze.ts';

const source = 'test rule';

/** Round thresholds; every criterion weighs 1. */
export function buildRulePack(overrides: Partial<RulePack> = {}): RulePack {
  return deepFreeze({
    id: 'test-rules',
    name: '测试规则',
    investmentWanPerMu: { value: 300, margin: 0.1, source },
    outputWanPerMu: { value: 500, margin: 0.1, source },
    taxWanPerMu: { value: 20, margin: 0.1, source },
    farMin: { default: { value: 1, source } },
    areaShortfall: { value: 0.1, source },
    readinessMonthsLate: { value: 3, source },
    resourceReserve: { value: 0, source },
    setbackM: { value: 0, source },
    speedsKmh: { expressway: 100, link: 60, arterial: 60, collector: 40, street: 30, ramp: 40 },
    joinToleranceM: 1,
    handoverStep: 'leveled',
    weights: {
      area: 1,
      plant: 1,
      occupancy: 1,
      landUse: 1,
      zones: 1,
      readiness: 1,
      far: 1,
      height: 1,
      building: 1,
      investment: 1,
      output: 1,
      tax: 1,
      proximity: 1,
      protective: 1,
      power: 1,
      water: 1,
      sewage: 1,
      gas: 1,
      steam: 1,
      beds: 1,
      price: 1,
    },
    weightsSource: source,
    ...overrides,
  } satisfies RulePack);
}
