import type { Park } from '../domain/park.ts';
import type { TieIn } from '../domain/tie-in.ts';
import type { Sketch, SketchLine, SketchLook } from '../store/sketch.ts';

const looks: readonly SketchLook[] = ['reach1', 'reach2', 'reach3'];

/** One line a supplier, the longest drawn first: several resources may come from one works, and ways share roads. */
export function tieInSketch(park: Park, tieIns: readonly TieIn[]): Sketch {
  const byFacility = new Map<string, TieIn>();
  for (const each of tieIns) if (each.way && each.facilityId !== null) byFacility.set(each.facilityId, each);
  const metresOf = ({ length }: TieIn): number => (typeof length.value === 'number' ? length.value : 0);
  const lines = [...byFacility.values()]
    .sort((a, b) => metresOf(b) - metresOf(a))
    .flatMap((each, i): SketchLine[] => {
      const facility = park.facilities.find(({ id }) => id === each.facilityId);
      if (!each.way || !facility) return [];
      const label = { code: 'tieIn', values: { facility: facility.name, length: metresOf(each) } };
      return [{ shape: each.way, look: looks[i % looks.length] ?? 'reach1', label }];
    });
  return { kind: 'tieIn', areas: [], lines, handles: [] };
}
