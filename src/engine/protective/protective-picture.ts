import type { Reason } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import { buffer } from '../../geometry/buffer.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { reason } from '../finding.ts';
import { landModel } from '../land/land-model.ts';
import { scenarioLoad, siteOfPlacement } from '../scenario-load.ts';
import { shapeOfPlacement } from './protective-around.ts';
import { reachOf, sterilisedLand } from './sterilised-land.ts';

export type ProtectiveAnswer =
  | {
      readonly kind: 'protective';
      /** The newcomer's own distances, farthest first, with the land of others within them. */
      readonly own: readonly {
        readonly shape: AreaShape;
        readonly metres: number;
        readonly areaM2: number;
        readonly freeM2: number;
      }[];
      /** Others' distances that look for such a newcomer. */
      readonly sources: readonly { readonly shape: AreaShape; readonly name: string; readonly metres: number }[];
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** The outlines of the protective distances of a project where it is placed, or on a site it is considered for. */
export function protectivePicture(park: Park, projectId: string, site: SiteRef): ProtectiveAnswer {
  const refused = (why: Reason): ProtectiveAnswer => ({ kind: 'refused', reason: why });
  const project = park.projects.find((each) => each.id === projectId);
  if (!project) return refused(reason('place.noProject'));
  const model = landModel(park);
  const load = scenarioLoad(park, model);
  const placement = load.placements.find((each) => {
    const at = siteOfPlacement(each);
    return each.projectId === projectId && at.kind === site.kind && at.id === site.id;
  });
  const parcel = site.kind === 'parcel' ? model.parcels.get(site.id)?.parcel : model.units.get(site.id)?.parcel;
  const shape =
    (placement && shapeOfPlacement(model, placement)) ??
    (site.kind === 'parcel' ? parcel?.shape : model.units.get(site.id)?.building?.shape);
  if (!shape) return refused(reason('place.noSite'));
  const distances = [...new Set((project.demand.protective ?? []).map(({ minMetres }) => minMetres))].sort(
    (a, b) => b - a,
  );
  const own = distances.flatMap((metres) => {
    const reach = reachOf(model, shape, metres);
    const taken = reach && sterilisedLand(model, load, shape, parcel?.id ?? null, metres);
    if (!reach || !taken) return [];
    return [{ shape: model.plane.areaToLonLat(reach), metres, areaM2: taken.areaM2, freeM2: taken.freeM2 }];
  });
  const classes = project.demand.sensitive ?? [];
  const sources = model.protectiveSources
    .filter(({ distance }) => distance.toward.some((each) => classes.includes(each)))
    .flatMap(({ name, distance, reference }) =>
      reference().flatMap((line) => {
        const reach = buffer(line, distance.minMetres);
        return reach.ok ? [{ shape: model.plane.areaToLonLat(reach.area), name, metres: distance.minMetres }] : [];
      }),
    );
  if (own.length === 0 && sources.length === 0)
    return refused(reason('protective.nothingToShow', { project: project.name }));
  return { kind: 'protective', own, sources };
}
