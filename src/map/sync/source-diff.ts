import type { PictureFeature, PictureValue } from '../picture/picture-feature.ts';

/** What changed between two states of one source, in the words of MapLibre's updateData. */
export interface SourceDiff {
  readonly remove: string[];
  readonly add: PictureFeature[];
  readonly update: { id: string; addOrUpdateProperties: { key: string; value: PictureValue }[] }[];
}

/**
 * Features are compared by identity and, where only properties differ, sent without their geometry. Returns null when
 * nothing changed, and 'all' when sending everything is cheaper or an id is repeated.
 */
export function sourceDiff(
  before: readonly PictureFeature[],
  after: readonly PictureFeature[],
): SourceDiff | 'all' | null {
  if (before === after) return null;
  const known = new Map(before.map((feature) => [feature.id, feature]));
  const kept = new Set<string>();
  const diff: SourceDiff = { remove: [], add: [], update: [] };
  for (const feature of after) {
    if (kept.has(feature.id)) return 'all';
    kept.add(feature.id);
    const old = known.get(feature.id);
    if (!old) diff.add.push(feature);
    else if (old !== feature) {
      const changed = changedProperties(old, feature);
      if (changed === null) {
        diff.remove.push(feature.id);
        diff.add.push(feature);
      } else if (changed.length > 0) diff.update.push({ id: feature.id, addOrUpdateProperties: changed });
    }
  }
  for (const id of known.keys()) if (!kept.has(id)) diff.remove.push(id);
  const size = diff.remove.length + diff.add.length + diff.update.length;
  if (size === 0) return null;
  return diff.add.length + diff.remove.length > after.length / 2 ? 'all' : diff;
}

/** Null when the geometry changed or a property went away: then the feature is replaced. */
function changedProperties(old: PictureFeature, next: PictureFeature): { key: string; value: PictureValue }[] | null {
  if (!sameGeometry(old.geometry, next.geometry)) return null;
  if (Object.keys(old.properties).some((key) => !(key in next.properties))) return null;
  return Object.entries(next.properties)
    .filter(([key, value]) => old.properties[key] !== value)
    .map(([key, value]) => ({ key, value }));
}

/** Anchors of names and signs are remembered, so a point that did not move has the very same coordinates. */
const sameGeometry = (a: PictureFeature['geometry'], b: PictureFeature['geometry']): boolean =>
  a === b || (a.type === 'Point' && b.type === 'Point' && a.coordinates === b.coordinates);
