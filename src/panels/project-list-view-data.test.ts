import { describe, expect, it } from 'vitest';
import type { Project } from '../domain/project.ts';
import { listProjects, noProjectFilter, projectName, taxPerMu } from './project-list-view-data.ts';

const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: id,
  industry: 'metal',
  origin: 'invented',
  demand: { carrier: 'land' },
  promise: {},
  ...more,
});
const steel = project('steel', { name: '钢管项目', nameEn: 'Steel pipes', promise: { taxWanPerYear: 9000 } });
const base = project('base', { demand: { carrier: 'land', landMu: 60 }, promise: { taxWanPerYear: 1500 } });
const depot = project('depot', { industry: 'logistics', demand: { carrier: 'land', landMu: 120 }, stage: 'signed' });
const all = [steel, base, depot];
const ids = (projects: readonly Project[]) => projects.map(({ id }) => id);

describe('the project list', () => {
  it('puts what is not stated last', () => {
    expect(ids(listProjects(all, [], noProjectFilter, 'land'))).toEqual(['depot', 'base', 'steel']);
  });
  it('finds by either name', () => {
    expect(ids(listProjects(all, [], { ...noProjectFilter, text: 'pipes' }, 'name'))).toEqual(['steel']);
    expect(ids(listProjects(all, [], { ...noProjectFilter, text: '钢管' }, 'name'))).toEqual(['steel']);
  });
  it('narrows to one industry and to what is still open', () => {
    const placements = [{ id: 'x', projectId: 'base', site: { kind: 'unit', unitId: 'u', floorM2: 1 } as const }];
    expect(
      ids(listProjects(all, placements, { ...noProjectFilter, industry: 'metal', placed: 'open' }, 'land')),
    ).toEqual(['steel']);
  });
  it('does not make a tax per mu out of an unknown land demand', () => {
    expect(taxPerMu(steel)).toBeNull();
    expect(taxPerMu(base)).toBe(25);
  });
  it('names a project in the reader language where it has such a name', () => {
    expect(projectName(steel, 'en')).toBe('Steel pipes');
    expect(projectName(base, 'en')).toBe('base');
  });
});
