import type { Project } from '../domain/project.ts';
import { loadOverlay } from '../geometry/overlay.ts';
import { preparePlantFit } from './land/plant-fit.ts';

let ready: Promise<void> | undefined;

/** Loads all the engine may need. Call once and wait; called again it is the same wait. */
export async function prepareEngine(): Promise<void> {
  await prepareEngineFor(null);
}

/** The same, without what none of these projects asks for; null stands for any. */
export async function prepareEngineFor(projects: readonly Project[] | null): Promise<void> {
  ready ??= loadOverlay();
  await ready;
  if (projects === null || projects.some((each) => each.demand.plant)) await preparePlantFit();
}
