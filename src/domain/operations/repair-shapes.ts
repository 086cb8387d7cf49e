import type { Park } from '../park.ts';
import type { Repair } from '../repair.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Takes a repair: the outlines it changes are replaced, everything else stays. */
export function repairShapes(park: Park, { repair }: { readonly repair: Repair }): EditResult {
  const { layer, changes } = repair;
  const after = new Map(changes.map((change) => [change.id, change]));
  const things: readonly { readonly id: string; readonly shape: unknown }[] = park[layer];
  const known = new Map(things.map((thing) => [thing.id, thing.shape]));
  // A repair is of the outlines it was made for; another edit may have come between.
  const stale = changes.find(({ id, before }) => known.get(id) !== before && !sameShape(known.get(id), before));
  if (stale) return refusal('repairStale', { thing: stale.name });
  const [first] = changes;
  if (!first) return refusal('repairNothing');
  const next = { ...park, [layer]: things.map((thing) => withShape(thing, after.get(thing.id)?.after)) };
  const code = changes.length === 1 ? 'repairShape' : 'repairShapes';
  return edited(next, code, { issue: repair.code, thing: first.name, count: changes.length });
}

const withShape = <Thing extends object>(thing: Thing, shape: unknown): Thing => (shape ? { ...thing, shape } : thing);

/** The outline that came back from the worker is a copy: the same where it has the same positions. */
const sameShape = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
