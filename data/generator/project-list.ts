import type { Project } from '../../src/domain/project.ts';
import { hydrogenProjects } from './hydrogen-projects.ts';
import { logisticsProjects } from './logistics-projects.ts';
import { metalProjects } from './metal-projects.ts';
import { reportProjects } from './report-projects.ts';
import { invented } from './sources.ts';

/** The reserve of the park: what the report names, then invented ones in the three industries. */
export const projects: readonly Project[] = [
  ...reportProjects,
  ...[...metalProjects, ...hydrogenProjects, ...logisticsProjects].map(
    (draft): Project => ({
      ...draft,
      origin: 'invented',
      note: '为演示虚构的项目',
      sources: { '*': { source: invented, asOf: '2022-07' } },
    }),
  ),
];
