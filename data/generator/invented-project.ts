import type { Project } from '../../src/domain/project.ts';

/** A project made for the demonstration; the list adds what marks it so. */
export type InventedProject = Omit<Project, 'origin' | 'sources'>;
