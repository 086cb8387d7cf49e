import type { Issue, IssueThing } from '../domain/issue.ts';
import type { OutlinedLayer, Repair, RepairedShape, RepairWish } from '../domain/repair.ts';
import type { Translate } from '../locale/translator.ts';

const layers: Readonly<Partial<Record<IssueThing['kind'], OutlinedLayer>>> = {
  parcel: 'parcels',
  building: 'buildings',
  zone: 'zones',
};

/** What is asked of the engine to mend an issue of outlines; null for issues of another sort. */
export function wishOf({ code, place, things, leftOut }: Issue): RepairWish | null {
  if (leftOut) return place ? { layer: leftOut.layer, code, place, leftOut } : null;
  const [thing] = things ?? [];
  const layer = thing && layers[thing.kind];
  return code.startsWith('topology.') && place && layer ? { layer, code, place } : null;
}

/** So small a change is the rounding of stored coordinates. */
const noChangeM2 = 0.005;

/** What a repair changes, in sentences: each outline while they are few, the sum where they are many. */
export function changeText({ changes, mended, left, takenIn }: Repair, t: Translate): readonly string[] {
  if (takenIn) return changes.flatMap((change) => takenInText(change, t));
  const more = left > 0 ? [t('issues:repair.left', { count: left })] : [];
  if (changes.length > 3) {
    const change = changes.reduce((sum, { beforeM2, afterM2 }) => sum + afterM2 - beforeM2, 0);
    return [t('issues:repair.many', { mended, count: changes.length, change }), ...more];
  }
  const each = changes.map(({ name, beforeM2, afterM2 }) => {
    const change = afterM2 - beforeM2;
    const sign = change > 0 ? '+' : '';
    return Math.abs(change) < noChangeM2
      ? t('issues:repair.sameArea', { name, before: beforeM2 })
      : t('issues:repair.one', { name, before: beforeM2, after: afterM2, change, sign });
  });
  return [...each, ...more];
}

/**
 * What comes into the park, and how far the outline as written is from it. The loops of a ring that crosses itself count
 * against one another; where they cancel out there is nothing to hold the result against.
 */
function takenInText({ name, beforeM2, afterM2 }: RepairedShape, t: Translate): readonly string[] {
  const comes = t('issues:repair.takenIn', { name, after: afterM2 });
  if (beforeM2 < noChangeM2) return [comes, t('issues:repair.notComparable')];
  const change = afterM2 - beforeM2;
  if (Math.abs(change) < noChangeM2) return [comes, t('issues:repair.asWritten')];
  return [comes, t('issues:repair.differs', { before: beforeM2, change, sign: change > 0 ? '+' : '' })];
}
