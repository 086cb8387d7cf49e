import { describe, expect, it } from 'vitest';
import { buildParkWith, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import type { Park } from '../park.ts';
import { addScenario } from './add-scenario.ts';
import { deleteScenario } from './delete-scenario.ts';
import type { EditResult } from './edit.ts';
import { forkScenario } from './fork-scenario.ts';
import { renameScenario } from './rename-scenario.ts';
import { switchScenario } from './switch-scenario.ts';

const applied = (result: EditResult): Park => {
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
};
const park = buildParkWith(pumpOnEast60);
const forked = applied(forkScenario(park, { fromId: 'base', scenarioId: 'steel', name: '先放钢管' }));

describe('scenarios', () => {
  it('fork with the placements of the other, and are worked on at once', () => {
    expect(forked.activeScenarioId).toBe('steel');
    expect(forked.scenarios[1]).toMatchObject({ name: '先放钢管', forkedFrom: 'base' });
    expect(forked.scenarios[1]?.placements).toBe(park.scenarios[0]?.placements);
    expect(forked.parcels).toBe(park.parcels);
  });

  it('are added empty', () => {
    expect(applied(addScenario(park, { scenarioId: 'empty', name: '空白' })).scenarios[1]?.placements).toEqual([]);
  });

  it('are switched and renamed', () => {
    expect(applied(switchScenario(forked, { scenarioId: 'base' })).activeScenarioId).toBe('base');
    expect(applied(renameScenario(forked, { scenarioId: 'base', name: ' 甲 ' })).scenarios[0]?.name).toBe('甲');
  });

  it('give the same park back when nothing changes', () => {
    expect(applied(switchScenario(park, { scenarioId: 'base' }))).toBe(park);
    expect(applied(renameScenario(park, { scenarioId: 'base', name: '基本方案' }))).toBe(park);
  });

  it('do not take a name that is empty or taken', () => {
    expect(renameScenario(forked, { scenarioId: 'steel', name: '基本方案' })).toMatchObject({
      refused: { code: 'refused.scenarioNameTaken' },
    });
    expect(addScenario(park, { scenarioId: 'x', name: ' ' })).toMatchObject({ refused: { code: 'refused.nameEmpty' } });
  });

  it('are deleted, and the neighbour becomes active', () => {
    const left = applied(deleteScenario(forked, { scenarioId: 'steel' }));
    expect(left.activeScenarioId).toBe('base');
    expect(left.scenarios).toHaveLength(1);
  });

  it('outlive what they were forked from', () => {
    const left = applied(deleteScenario(forked, { scenarioId: 'base' }));
    expect(left.scenarios[0]).not.toHaveProperty('forkedFrom');
    expect(left.scenarios[0]?.placements).toHaveLength(1);
  });

  it('never lose the last one', () => {
    expect(deleteScenario(park, { scenarioId: 'base' })).toMatchObject({ refused: { code: 'refused.lastScenario' } });
  });
});
