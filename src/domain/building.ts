import type { AreaShape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';

/** A standard factory, or any other building drawn on the plan. Units belong to it by `buildingId`. */
export interface Building {
  readonly id: string;
  readonly name: string;
  readonly shape: AreaShape;
  /** The parcel it stands on. */
  readonly parcelId?: string;
  /** standardFactory has lettable units; plant belongs to an occupier; other is drawn only. */
  readonly kind: 'standardFactory' | 'plant' | 'other';
  readonly storeys?: number;
  readonly heightM?: number;
  /** 环保标准厂房: built for environmentally demanding uses. */
  readonly environmental?: boolean;
  readonly sources?: FactSources;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Lettable floor space in a building. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly buildingId: string;
  /** 1 = ground floor. */
  readonly floor?: number;
  readonly areaM2: number;
  readonly clearHeightM?: number;
  readonly floorLoadTPerM2?: number;
  /** Lifting capacity of the crane; 0 = stated to have none. */
  readonly craneT?: number;
  /** Number of goods lifts serving it. */
  readonly goodsLifts?: number;
  readonly powerKva?: number;
  readonly rentYuanPerM2Month?: number;
  /** ISO month from which it is free; absent = unknown. */
  readonly freeFrom?: string;
  /** Who has it now; a let unit without `freeFrom` takes no project. */
  readonly tenant?: string;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
