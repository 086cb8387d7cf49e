import type { Brief } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import { hides, type RedactionTopic } from '../../domain/redaction.ts';
import { coarseFrame, type GeneralisedFrame, ownFrame } from '../../geometry/generalised-frame.ts';
import type { AreaShape, LonLat, Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { bareRules } from './bare-rules.ts';
import { neutralIds } from './neutral-ids.ts';
import { secretBearer } from './secret-names.ts';
import {
  backdropFields,
  buildingFields,
  facilityFields,
  parcelFields,
  projectFields,
  roadFields,
  shownOf,
  unitFields,
  zoneFields,
} from './shown-fields.ts';

/** A park for strangers, and the ways by which the rest of a show comes into it. */
export interface RedactedPark {
  readonly park: Park;
  /** The same site in the redacted park. */
  site(ref: SiteRef): SiteRef;
  area(shape: AreaShape): AreaShape;
  line(positions: readonly LonLat[]): readonly LonLat[];
  /** What a visitor reads instead of a name; empty where the name bears the name of somebody hidden. */
  name(name: string): string;
}

/**
 * The park with nothing in it that the brief's redaction hides, and with no more of the rest than a map draws. It is put
 * together field by field from what may be shown (`shown-fields.ts`): a field or an attribute nobody has thought of stays
 * behind.
 */
export function redactPark(park: Park, brief: Brief): RedactedPark {
  const { redaction } = brief;
  const hidden = redaction.hides;
  const isExact = redaction.positions === 'exact';
  const frame = frameFor(park, brief);
  const bearsSecret = secretBearer(park, brief);
  const ids = neutralIds(park, (id) => isExact && !bearsSecret(id));
  const named = (name: string): string => (bearsSecret(name) ? '' : name);
  /** The n-th record of its layer has a number where its name cannot be said. */
  const numbered = (name: string, index: number): string => named(name) || `#${index + 1}`;
  const optional = <Key extends string>(key: Key, text: string | undefined) =>
    text && !bearsSecret(text) ? ({ [key]: text } as Readonly<Record<Key, string>>) : {};
  const area = (shape: AreaShape): AreaShape => frame?.shape(shape) ?? plain(shape);
  /** A record whose line has no length at this coarseness draws nothing and is left out. */
  const placed = <Made>(shape: Shape, make: (shape: Shape) => Made): readonly Made[] => {
    const drawn = frame ? frame.shape(shape) : plain(shape);
    return drawn ? [make(drawn)] : [];
  };
  const isPlantNamed = !hides(redaction, 'owner');

  const made: Park = {
    id: isExact && !bearsSecret(park.id) ? park.id : 'park',
    name: park.name,
    ...(park.nameEn === undefined ? {} : { nameEn: park.nameEn }),
    ...(park.illustrative === undefined ? {} : { illustrative: park.illustrative }),
    ...(park.asOf === undefined ? {} : { asOf: park.asOf }),
    centre: frame?.centre ?? park.centre,
    plane: frame?.plane ?? park.plane,
    parcels: park.parcels.map((parcel, index) => ({
      ...shownOf(parcel, parcelFields, hidden),
      id: ids.parcel(parcel.id),
      name: numbered(parcel.name, index),
      shape: area(parcel.shape),
      ...optional('district', parcel.district),
    })),
    buildings: park.buildings.map((building) => ({
      ...shownOf(building, buildingFields, hidden),
      id: ids.building(building.id),
      name: building.kind === 'plant' && !isPlantNamed ? '' : named(building.name),
      shape: area(building.shape),
      ...(building.parcelId === undefined ? {} : { parcelId: ids.parcel(building.parcelId) }),
    })),
    units: park.units.map((unit, index) => ({
      ...shownOf(unit, unitFields, hidden),
      id: ids.unit(unit.id),
      name: numbered(unit.name, index),
      buildingId: ids.building(unit.buildingId),
    })),
    facilities: park.facilities.flatMap((facility) =>
      placed(facility.shape, (shape) => ({
        ...shownOf(facility, facilityFields, hidden),
        id: ids.facility(facility.id),
        name: named(facility.name),
        shape,
      })),
    ),
    roads: park.roads.flatMap((road) =>
      placed(road.shape, (shape) => ({
        ...shownOf(road, roadFields, hidden),
        id: ids.road(road.id),
        shape: shape as typeof road.shape,
        ...optional('name', road.name),
      })),
    ),
    zones: park.zones.flatMap((zone) =>
      placed(zone.shape, (shape) => ({
        ...shownOf(zone, zoneFields, hidden),
        id: ids.zone(zone.id),
        name: named(zone.name),
        shape,
      })),
    ),
    backdrop: park.backdrop.flatMap((feature) =>
      placed(feature.shape, (shape) => ({
        ...shownOf(feature, backdropFields, hidden),
        id: ids.backdrop(feature.id),
        shape,
        ...optional('name', feature.name),
        ...(isExact && feature.elevationM !== undefined ? { elevationM: feature.elevationM } : {}),
      })),
    ),
    ...peopleOf(park, brief, hidden, (id) => ids.project(id), area, ids.parcel, ids.unit),
    rules: bareRules,
  };
  return {
    park: made,
    site: ({ kind, id }) => ({ kind, id: kind === 'parcel' ? ids.parcel(id) : ids.unit(id) }),
    area,
    line: (positions) => (frame ? frame.line(positions) : positions.map(plainPosition)),
    name: named,
  };
}

function frameFor(park: Park, { redaction }: Brief): GeneralisedFrame | null {
  switch (redaction.positions) {
    case 'exact':
      return null;
    case 'coarse':
      return coarseFrame(park.plane, park.centre);
    case 'none':
      return ownFrame(surveyPlane(park.plane), park.centre);
  }
}

const plainPosition = ([lon, lat]: LonLat): LonLat => [lon, lat];

/** A shape with nothing but its type and its positions: what came beside them in a file stays behind. */
function plain<Of extends Shape>({ type, coordinates }: Of): Of {
  return { type, coordinates } as unknown as Of;
}

/**
 * Projects and where they are placed. The visitor's own project is named and stands nowhere: where it could stand is what
 * the options show. Others, where they may be seen at all, are seen as the active scenario places them.
 */
function peopleOf(
  park: Park,
  { projectId, redaction }: Brief,
  hidden: readonly RedactionTopic[],
  projectOf: (id: string) => string,
  area: (shape: AreaShape) => AreaShape,
  parcelOf: (id: string) => string,
  unitOf: (id: string) => string,
): Pick<Park, 'projects' | 'scenarios' | 'activeScenarioId'> {
  const areOthersShown = !hides(redaction, 'otherInvestors');
  const active = park.scenarios.find(({ id }) => id === park.activeScenarioId);
  const placements = areOthersShown ? (active?.placements ?? []).filter((one) => one.projectId !== projectId) : [];
  const seen = new Set([projectId, ...placements.map((one) => one.projectId)]);
  const bare = (project: Project): Project => ({
    ...shownOf(project, projectFields, hidden),
    id: projectOf(project.id),
    origin: 'user',
    demand: { carrier: project.demand.carrier },
    promise: {},
  });
  return {
    projects: park.projects.filter(({ id }) => seen.has(id)).map(bare),
    scenarios: [
      {
        id: 'shown',
        name: '',
        placements: placements.map((placement, index) => ({
          id: `placement-${index + 1}`,
          projectId: projectOf(placement.projectId),
          site:
            placement.site.kind === 'parcel'
              ? {
                  kind: 'parcel',
                  parcelId: parcelOf(placement.site.parcelId),
                  footprint: area(placement.site.footprint),
                  areaM2: placement.site.areaM2,
                }
              : { kind: 'unit', unitId: unitOf(placement.site.unitId), floorM2: placement.site.floorM2 },
        })),
      },
    ],
    activeScenarioId: 'shown',
  };
}
