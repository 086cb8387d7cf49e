import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60, testProjects } from '../../../test/builders/park-builder.ts';
import { putProject } from './put-project.ts';
import { removeProject } from './remove-project.ts';

describe('projects', () => {
  const [pump, hall] = testProjects;

  it('are added, and replaced when the id is known', () => {
    const added = putProject(buildPark({ projects: [] }), { project: pump! });
    expect(added).toMatchObject({
      ok: true,
      note: { code: 'note.addProject' },
      next: { projects: [{ id: 'pump-60' }] },
    });
    const changed = putProject(buildPark(), { project: { ...hall!, name: '电梯总装' } });
    expect(changed).toMatchObject({ ok: true, note: { code: 'note.changeProject', values: { project: '电梯总装' } } });
    if (changed.ok) expect(changed.next.projects[0]).toBe(pump);
  });

  it('are removed only when they stand nowhere', () => {
    expect(removeProject(buildPark(), { projectId: 'pump-60' }).ok).toBe(true);
    expect(removeProject(buildParkWith(pumpOnEast60), { projectId: 'pump-60' })).toMatchObject({
      refused: { code: 'refused.projectPlaced', values: { project: '水泵基地', scenario: '基本方案' } },
    });
  });
});
