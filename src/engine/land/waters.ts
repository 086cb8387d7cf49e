import type { BackdropFeature, BackdropKind } from '../../domain/backdrop.ts';

const waterKinds: ReadonlySet<BackdropKind> = new Set(['river', 'stream', 'lake']);
const known = new WeakMap<readonly BackdropFeature[], readonly BackdropFeature[]>();

/** The water of the scenery: all that a rule looks at of it. The same list for the same scenery. */
export function watersOf(backdrop: readonly BackdropFeature[]): readonly BackdropFeature[] {
  const made = known.get(backdrop);
  if (made) return made;
  const waters = backdrop.filter(({ kind }) => waterKinds.has(kind));
  known.set(backdrop, waters);
  return waters;
}
