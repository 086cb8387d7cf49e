import type { Parcel } from '../../../src/domain/parcel.ts';
import type { Park } from '../../../src/domain/park.ts';
import { rectangleAt } from '../../builders/local-frame.ts';
import { buildPark } from '../../builders/park-builder.ts';

/** Enough land that a park is not written in one breath, little enough that a kill costs no minute. */
const across = 20;

const made = new Map<string, readonly Parcel[]>();
function parcelsOf(id: string): readonly Parcel[] {
  const known = made.get(id);
  if (known) return known;
  const parcels = Array.from({ length: across * across }, (_, index): Parcel => {
    const [column, row] = [index % across, Math.floor(index / across)];
    return {
      id: `parcel-${index}`,
      name: `地块 ${index}`,
      status: 'leveled',
      shape: rectangleAt(column * 200, row * 200, 180, 180),
    };
  });
  made.set(id, parcels);
  return parcels;
}

/**
 * The park after `edits` edits, each of another kind than the one before. It is the same function that makes the park and
 * that says what a park found after a crash must be, to the last field.
 */
export function parkAt(id: string, edits: number): Park {
  const start = buildPark({ id, name: `第 0 次`, parcels: parcelsOf(id) });
  let park = start;
  for (let edit = 1; edit <= edits; edit += 1) park = edited(park, edit);
  return park;
}

/** One edit more; shares with the park before what it does not touch. */
export function edited(park: Park, edit: number): Park {
  const named = { ...park, name: `第 ${edit} 次` };
  const at = (edit * 37) % park.parcels.length;
  switch (edit % 4) {
    case 0:
      return { ...named, asOf: `2022-${String(1 + (edit % 12)).padStart(2, '0')}` };
    case 1: {
      const parcels = park.parcels.map((one, index) => (index === at ? { ...one, district: `片区 ${edit}` } : one));
      return { ...named, parcels };
    }
    case 2: {
      const scenario = { id: `scenario-${edit}`, name: `方案 ${edit}`, placements: [] };
      return { ...named, scenarios: [...park.scenarios, scenario] };
    }
    default: {
      // A division: two things where one was.
      const parcels = park.parcels.flatMap((one, index) =>
        index === at
          ? [
              { ...one, id: `${one.id}-${edit}a` },
              { ...one, id: `${one.id}-${edit}b` },
            ]
          : [one],
      );
      return { ...named, parcels };
    }
  }
}

/** How many edits a park found has, by its own word. */
export const editsIn = (park: Park): number => Number(/\d+/.exec(park.name)?.[0] ?? -1);
