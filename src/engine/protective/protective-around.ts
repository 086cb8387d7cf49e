import type { FacilityKind } from '../../domain/facility.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import { type ReceptorClass, receptorClassOf } from '../../domain/protective.ts';
import { buffer } from '../../geometry/buffer.ts';
import { distanceM } from '../../geometry/distance.ts';
import { overlapAreaM2 } from '../../geometry/interiors-overlap.ts';
import { unite } from '../../geometry/overlay.ts';
import type { AreaShape, PlaneArea, PlaneShape } from '../../geometry/shapes.ts';
import { boxesMeet, boxOfShape, grownBox } from '../land/box.ts';
import type { LandModel } from '../land/land-model.ts';
import { once } from '../land/once.ts';
import type { ScenarioLoad } from '../scenario-load.ts';
import type { PlacedReceptor, ProtectiveFacts, ProtectiveSource } from './protective-facts.ts';
import { sterilisedLand } from './sterilised-land.ts';

/** Protective distances around a site, or around the footprint of what is placed on it. */
export function protectiveAround(
  model: LandModel,
  load: ScenarioLoad,
  site: { readonly parcelId: string | null; readonly shape: AreaShape; readonly footprint: AreaShape | null },
): ProtectiveFacts {
  const { plane } = model;
  const own = once((): PlaneShape => plane.shapeToPlane(site.footprint ?? site.shape));
  const placed = once(() =>
    load.placedProjects.flatMap(({ placement, project }) => {
      const shape = shapeOfPlacement(model, placement);
      return shape ? [{ project, shape: plane.shapeToPlane(shape) }] : [];
    }),
  );
  return {
    sources(classes) {
      const found: ProtectiveSource[] = [];
      for (const line of model.protectiveSources) {
        const toward = classes.find((each) => line.distance.toward.includes(each));
        // The parcel's own company leaves when a project comes; its distance does not keep it off its own land.
        if (!toward || (line.parcelId !== null && line.parcelId === site.parcelId)) continue;
        found.push(
          measured(own(), { ...line.distance, id: line.id, name: line.name, toward }, line.reference(), line.unknown()),
        );
      }
      for (const { project, shape } of placed())
        for (const { kind, minMetres, basis } of project.demand.protective ?? []) {
          const toward = receptorClassOf[kind];
          if (!toward || !classes.includes(toward)) continue;
          found.push(measured(own(), { id: project.id, name: project.name, toward, minMetres, basis }, [shape], null));
        }
      return found;
    },
    placedReceptor(kind: FacilityKind) {
      const wanted = receptorClassOf[kind];
      let nearest: PlacedReceptor | null = null;
      for (const { project, shape } of placed()) {
        if (!wanted || !isReceptor(project, wanted)) continue;
        const metres = distanceM(own(), shape);
        if (!nearest || metres < nearest.metres) nearest = { projectId: project.id, name: project.name, metres };
      }
      return nearest;
    },
    fromFootprint(kind) {
      return site.footprint ? (model.infrastructure.placeOf(site.footprint).proximity(kind)?.straight ?? null) : null;
    },
    sterilised(metres) {
      return site.footprint ? sterilisedLand(model, load, site.footprint, site.parcelId, metres) : null;
    },
  };
}

const isReceptor = (project: Project, wanted: ReceptorClass): boolean =>
  project.demand.sensitive?.includes(wanted) ?? false;

export function shapeOfPlacement(model: LandModel, { site }: Placement): AreaShape | null {
  return site.kind === 'parcel' ? site.footprint : (model.units.get(site.unitId)?.building?.shape ?? null);
}

type Asked = Pick<ProtectiveSource, 'id' | 'name' | 'toward' | 'minMetres'> & { readonly basis?: string | undefined };

function measured(
  own: PlaneShape,
  { id, name, toward, minMetres, basis }: Asked,
  lines: readonly PlaneShape[],
  unknown: ProtectiveSource['unknown'],
): ProtectiveSource {
  const source = { id, name, toward, minMetres, basis };
  if (unknown || lines.length === 0) return { ...source, metres: null, insideM2: null, unknown };
  const metres = Math.min(...lines.map((line) => distanceM(line, own)));
  const insideM2 = metres < minMetres && own.kind === 'area' ? insideOf(own.area, lines, minMetres) : 0;
  return { ...source, metres, insideM2, unknown: null };
}

/** What of an area lies within so many metres of the shapes, m²; null when that cannot be drawn. */
function insideOf(area: PlaneArea, lines: readonly PlaneShape[], metres: number): number | null {
  const box = boxOfShape({ kind: 'area', area });
  const parts: PlaneArea[] = [];
  for (const line of lines) {
    if (!boxesMeet(grownBox(boxOfShape(line), metres), box)) continue;
    const reach = buffer(line, metres);
    if (!reach.ok) return null;
    parts.push(reach.area);
  }
  const reach = unite(parts);
  return reach.ok ? overlapAreaM2(area, reach.area) : null;
}
