import type { PlateFootprint, PlateInput } from '../../plate.ts';
import type { SheetInput, SiteJudged } from './site-input.ts';

/** What a plate of a site draws, and which site of it: the park itself or the one whose shapes are generalised. */
export function plateGround(input: SheetInput, judged: SiteJudged): Pick<PlateInput, 'park' | 'site' | 'footprints'> {
  const { park, drawn } = input;
  const footprints = footprintsOf(input, judged);
  if (drawn === undefined) return { park, site: judged.site, footprints };
  return {
    park: drawn.park,
    site: drawn.site(judged.site),
    footprints: footprints.map(({ name, shape }) => ({ name, shape: drawn.area(shape) })),
  };
}

/** What stands on the parcel in this scenario; and where the project would stand, if it is not among them. */
function footprintsOf(
  { park, assessment, projectId, language }: SheetInput,
  { site, proposal }: SiteJudged,
): readonly PlateFootprint[] {
  const nameOf = (id: string): string => {
    const project = park.projects.find((each) => each.id === id);
    return (language === 'en' ? project?.nameEn : undefined) ?? project?.name ?? id;
  };
  const placements = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.placements ?? [];
  const placed = placements.flatMap(({ projectId: own, site: on }) =>
    on.kind === 'parcel' && site.kind === 'parcel' && on.parcelId === site.id
      ? [{ projectId: own, name: nameOf(own), shape: on.footprint }]
      : [],
  );
  const isPlaced = placed.some((each) => each.projectId === projectId);
  const proposed =
    !isPlaced && projectId !== undefined && proposal?.kind === 'land' && proposal.parcelId === site.id
      ? [{ projectId, name: nameOf(projectId), shape: proposal.footprint }]
      : [];
  return [...proposed, ...placed].toSorted(
    (a, b) => Number(b.projectId === projectId) - Number(a.projectId === projectId),
  );
}
