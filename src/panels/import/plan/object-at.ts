import { type PlanLayer, partKindAt } from './plan-layer.ts';

export interface PlanHit {
  readonly layer: string;
  readonly object: number;
}

/** What is drawn at a place of the plane, within a reach: a point before a line, a line before the area it lies in. */
export function objectAt(layers: readonly PlanLayer[], east: number, north: number, reachM: number): PlanHit | null {
  let best: (PlanHit & { readonly rank: number; readonly offM: number }) | null = null;
  for (const layer of layers) {
    const { box } = layer;
    if (
      !box ||
      east < box.west - reachM ||
      east > box.east + reachM ||
      north < box.south - reachM ||
      north > box.north + reachM
    )
      continue;
    for (let part = 0; part < layer.kinds.length; part += 1) {
      const kind = partKindAt(layer, part);
      if (kind === 'hole') continue;
      const object = layer.objects[part] ?? 0;
      const inside = kind === 'ring' && isInArea(layer, part, east, north);
      const offM = inside ? 0 : distanceToPart(layer, part, east, north);
      if (kind === 'ring' ? !inside : offM > reachM) continue;
      const rank = kind === 'point' ? 0 : kind === 'line' ? 1 : 2;
      if (!best || rank < best.rank || (rank === best.rank && offM <= best.offM))
        best = { layer: layer.layer, object, rank, offM };
    }
  }
  return best && { layer: best.layer, object: best.object };
}

/** In the ring and in none of the holes that follow it. */
function isInArea(layer: PlanLayer, ring: number, east: number, north: number): boolean {
  if (!isInRing(layer, ring, east, north)) return false;
  for (let hole = ring + 1; hole < layer.kinds.length && partKindAt(layer, hole) === 'hole'; hole += 1) {
    if (isInRing(layer, hole, east, north)) return false;
  }
  return true;
}

/** Even–odd rule. */
function isInRing({ metres, starts }: PlanLayer, part: number, east: number, north: number): boolean {
  const first = starts[part] ?? 0;
  const end = starts[part + 1] ?? first;
  let inside = false;
  for (let at = first, before = end - 1; at < end; before = at, at += 1) {
    const [e, n] = [metres[2 * at] ?? 0, metres[2 * at + 1] ?? 0];
    const [e0, n0] = [metres[2 * before] ?? 0, metres[2 * before + 1] ?? 0];
    if (n > north !== n0 > north && east < ((e0 - e) * (north - n)) / (n0 - n) + e) inside = !inside;
  }
  return inside;
}

function distanceToPart({ metres, starts }: PlanLayer, part: number, east: number, north: number): number {
  const first = starts[part] ?? 0;
  const end = starts[part + 1] ?? first;
  let least = Number.POSITIVE_INFINITY;
  for (let at = first; at < end; at += 1) {
    const [e, n] = [metres[2 * at] ?? 0, metres[2 * at + 1] ?? 0];
    const next = Math.min(at + 1, end - 1);
    const [de, dn] = [(metres[2 * next] ?? 0) - e, (metres[2 * next + 1] ?? 0) - n];
    const length2 = de * de + dn * dn;
    const along = length2 > 0 ? Math.min(1, Math.max(0, ((east - e) * de + (north - n) * dn) / length2)) : 0;
    least = Math.min(least, Math.hypot(e + along * de - east, n + along * dn - north));
  }
  return least;
}
