import type { PlantDemand } from '../../domain/project.ts';
import type { RectangleFit } from '../../geometry/rectangle-fits.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import type { PlantFit } from '../site-facts.ts';

type Decide = (area: PlaneArea, aM: number, bM: number) => RectangleFit;
let decide: Decide | null = null;

/** Loads the decision; few projects ask for a plant, and the first page need not wait for it. */
export async function preparePlantFit(): Promise<void> {
  decide ??= (await import('../../geometry/rectangle-fits.ts')).rectangleFits;
}

const known = new WeakMap<object, Map<string, PlantFit | null>>();

/**
 * Whether the plant fits into the land, freely turned, exact to 0.1 m. Kept for `owner`, the value the land was made
 * from. Null while the decision is not loaded.
 */
export function plantFit(owner: object, area: PlaneArea, { lengthM, widthM }: PlantDemand): PlantFit | null {
  if (!decide) return null;
  const made = known.get(owner) ?? new Map<string, PlantFit | null>();
  known.set(owner, made);
  const key = `${lengthM}×${widthM}`;
  const same = made.get(key);
  if (same) return same;
  const found = decide(area, lengthM, widthM);
  const fit: PlantFit = found.fits
    ? { fits: true, azimuthDeg: found.rectangle.azimuthDeg }
    : {
        fits: false,
        isDecided: found.decided,
        largest: found.largest && { lengthM: found.largest.lengthM, widthM: found.largest.widthM },
      };
  made.set(key, fit);
  return fit;
}
