import type { PathShape } from '../geometry/shapes.ts';
import type { Figure } from './assessment.ts';
import { type ResourceKind, resourceKinds } from './resource.ts';

/** Resources that come or go through a pipe or a cable. */
export const pipedResources = resourceKinds.filter((kind) => kind !== 'beds') as readonly PipedResource[];
export type PipedResource = Exclude<ResourceKind, 'beds'>;

/** What a metre of pipe or cable costs, laid, yuan, with where the prices come from. */
export interface UnitPriceRange {
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** Tying one site in to the facility that serves it with one resource. */
export interface TieIn {
  readonly resource: PipedResource;
  readonly facilityId: string | null;
  /** Along the roads, signs left aside, metres. */
  readonly length: Figure;
  /** Order of magnitude, 万元. Both are known or both unknown. */
  readonly costLow: Figure;
  readonly costHigh: Figure;
  /** The way along the roads; null when there is none. */
  readonly way: PathShape | null;
}
