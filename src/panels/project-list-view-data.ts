import type { Placement } from '../domain/placement.ts';
import { type Industry, industries, type Project, type ProjectStage, projectStages } from '../domain/project.ts';
import type { Language } from '../quantities/language.ts';

export const projectOrders = ['stage', 'neededBy', 'land', 'investment', 'taxPerMu', 'name'] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export interface ProjectFilter {
  readonly text: string;
  readonly industry: Industry | 'all';
  readonly stage: ProjectStage | 'all';
  readonly placed: 'all' | 'placed' | 'open';
}

export const noProjectFilter: ProjectFilter = { text: '', industry: 'all', stage: 'all', placed: 'all' };

/** The name in the reader's language; a project without an English name keeps its own. */
export const projectName = (project: Project, language: Language): string =>
  (language === 'en' ? project.nameEn : undefined) ?? project.name;

/** Industries that occur, in the order of the domain: a filter for what is not there would only be in the way. */
export const industriesOf = (projects: readonly Project[]): readonly Industry[] =>
  industries.filter((industry) => projects.some((project) => project.industry === industry));

export const stagesOf = (projects: readonly Project[]): readonly ProjectStage[] =>
  projectStages.filter((stage) => projects.some((project) => project.stage === stage));

/** Tax per mu of the demanded land, 万元/亩; null when either is not stated. */
export function taxPerMu(project: Project): number | null {
  const { landMu } = project.demand;
  const { taxWanPerYear } = project.promise;
  return landMu && taxWanPerYear !== undefined ? taxWanPerYear / landMu : null;
}

/** What the list sorts by. Larger land, money and tax come first; what is not stated comes last whatever the order. */
function orderKey(project: Project, order: ProjectOrder): number | string | null {
  switch (order) {
    case 'stage':
      return project.stage ? -projectStages.indexOf(project.stage) : null;
    case 'neededBy':
      return project.demand.neededBy ?? null;
    case 'land':
      return project.demand.landMu === undefined ? null : -project.demand.landMu;
    case 'investment':
      return project.promise.investmentWan === undefined ? null : -project.promise.investmentWan;
    case 'taxPerMu': {
      const tax = taxPerMu(project);
      return tax === null ? null : -tax;
    }
    case 'name':
      return project.name;
  }
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
}

/** The projects to show, filtered and in order; equal ones keep the order of the file. */
export function listProjects(
  projects: readonly Project[],
  placements: readonly Placement[],
  filter: ProjectFilter,
  order: ProjectOrder,
): readonly Project[] {
  const placed = new Set(placements.map((placement) => placement.projectId));
  const words = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return projects
    .filter((project) => {
      if (filter.industry !== 'all' && project.industry !== filter.industry) return false;
      if (filter.stage !== 'all' && project.stage !== filter.stage) return false;
      if (filter.placed !== 'all' && placed.has(project.id) !== (filter.placed === 'placed')) return false;
      const text = `${project.id} ${project.name} ${project.nameEn ?? ''} ${project.note ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((project, index) => ({ project, index, key: orderKey(project, order) }))
    .sort((a, b) => compare(a.key, b.key) || a.index - b.index)
    .map(({ project }) => project);
}
