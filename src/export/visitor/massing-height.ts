import type { Parcel } from '../../domain/parcel.ts';
import type { Project } from '../../domain/project.ts';

/** By what the height of the massing was told. */
export type HeightBy = 'project' | 'ratio' | 'typical';

/** A single-storey hall with a crane, metres: china-land-facts c9, 9–12 m. */
const typicalHallM = 12;
/** A storey of an industrial building, metres: c9, 6–8 m below and 4–5 m above. */
const storeyM = 5.5;
/** Share of the land under buildings where the plan states none: usual in industry, 0.40–0.45. */
const usualCover = 0.45;

/**
 * How high the volume over an option is drawn, metres, and why: as high as the project says it builds; else as many
 * storeys as its floor-area ratio makes over the covered share of the land; else as a usual hall. Never above what the plan
 * allows. It is drawn to be imagined, and no figure is taken from it.
 */
export function massingHeight(
  parcel: Pick<Parcel, 'heightMaxM' | 'buildingCoefficientMin'>,
  project: Project | null,
): { readonly heightM: number; readonly by: HeightBy } {
  const { heightM: stated, far } = project?.demand ?? {};
  const cover = Math.max(usualCover, parcel.buildingCoefficientMin ?? 0);
  const byRatio = far === undefined ? null : Math.max(1, Math.ceil(far / cover - 1e-9)) * storeyM;
  const by = stated !== undefined ? 'project' : byRatio !== null ? 'ratio' : 'typical';
  const wished = stated ?? byRatio ?? typicalHallM;
  return { heightM: Math.min(wished, parcel.heightMaxM ?? Number.POSITIVE_INFINITY), by };
}
