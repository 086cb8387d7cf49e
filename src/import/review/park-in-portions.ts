import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { type ParkLayer, parkLayers } from '../../domain/park-layer.ts';
import type { ImportClient } from '../import-client.ts';
import type { ReviewMapping } from '../inspect/review-mapping.ts';

/** So many records cross in about a tenth of a second on a slow machine: the screen goes on between them. */
export const portion = 5000;

/** A park without its records, and how many of them there are to be asked for. */
export interface ParkHead {
  readonly park: Park;
  readonly counts: Readonly<Record<ParkLayer, number>>;
}

export function headOfPark(park: Park): ParkHead {
  const none = Object.fromEntries(parkLayers.map((layer) => [layer, []]));
  const counts = Object.fromEntries(parkLayers.map((layer) => [layer, park[layer].length]));
  return { park: { ...park, ...none }, counts: counts as ParkHead['counts'] };
}

/**
 * The park that the files inspected last make under a mapping, fetched in portions: two hundred thousand records in one
 * message would hold the screen for seconds. Null (and said) when there is no land in the files.
 */
export async function parkOf(
  client: ImportClient,
  mapping: ReviewMapping,
): Promise<{ readonly park: Park | null; readonly issues: readonly Issue[] }> {
  const { head, issues } = await client.ask((host) => host.newPark(mapping));
  if (!head) return { park: null, issues };
  const lists: Partial<Record<ParkLayer, readonly unknown[]>> = {};
  for (const layer of parkLayers) {
    const records: unknown[] = [];
    while (records.length < head.counts[layer]) {
      const some = await client.ask((host) => host.recordsOfPark(layer, records.length));
      if (some.length === 0) break;
      for (const record of some) records.push(record);
    }
    lists[layer] = records;
  }
  return { park: { ...head.park, ...(lists as Pick<Park, ParkLayer>) }, issues };
}
