import type { FactSources } from '../../domain/fact.ts';
import type { Park } from '../../domain/park.ts';
import { hides, type Redaction } from '../../domain/redaction.ts';

/**
 * The park as the sheets of a visitor read it: facts that may be told stay, whatever the redaction hides is gone. Shapes
 * and ids are still the park's own: sheets print neither, and their plates draw a park of generalised shapes.
 * @param named what a visitor reads instead of a name that bears a hidden one.
 */
export function sheetPark(
  park: Park,
  redaction: Redaction,
  projectId: string | undefined,
  named: (name: string) => string,
): Park {
  const [noOwner, noPrice, noOthers, noNotes, noSources] = (
    ['owner', 'price', 'otherInvestors', 'notes', 'sources'] as const
  ).map((topic) => hides(redaction, topic));
  const bare = <Thing extends Sourced>(thing: Thing): Thing => {
    const { extra: _, ...kept } = thing;
    const { sources: __, ...unsourced } = kept;
    return (noSources ? unsourced : kept) as Thing;
  };
  const isOwn = (id: string): boolean => !noOthers || id === projectId;
  return {
    ...park,
    parcels: park.parcels.map((parcel, index) => {
      const { occupier, priceWanPerMu, ownerType, ownerName, written: _, ...rest } = parcel;
      return bare({
        ...rest,
        name: named(parcel.name) || `#${index + 1}`,
        ...(noOwner || noOthers || occupier === undefined ? {} : { occupier }),
        ...(noPrice || priceWanPerMu === undefined ? {} : { priceWanPerMu }),
        ...(noOwner || ownerType === undefined ? {} : { ownerType }),
        ...(noOwner || ownerName === undefined ? {} : { ownerName }),
      });
    }),
    formerParcels: [],
    buildings: park.buildings.map((building) => bare({ ...building, name: named(building.name) })),
    units: park.units.map((unit, index) => {
      const { tenant, rentYuanPerM2Month, ...rest } = unit;
      return bare({
        ...rest,
        name: named(unit.name) || `#${index + 1}`,
        ...(noOthers || tenant === undefined ? {} : { tenant }),
        ...(noPrice || rentYuanPerM2Month === undefined ? {} : { rentYuanPerM2Month }),
      });
    }),
    facilities: park.facilities.map((facility) =>
      bare({
        ...facility,
        name: named(facility.name),
        // What power and water cost everybody is no secret: hidden are prices of land and rents.
        ...(facility.supplies && noSources
          ? { supplies: facility.supplies.map(({ source: _, ...supply }) => supply) }
          : {}),
      }),
    ),
    roads: park.roads.map(bare),
    zones: park.zones.map((zone) => bare({ ...zone, name: named(zone.name) })),
    projects: park.projects
      .filter(({ id }) => isOwn(id))
      .map((project) => {
        const { note, ...rest } = project;
        return bare({ ...rest, ...(noNotes || note === undefined ? {} : { note }) });
      }),
    scenarios: park.scenarios.map((scenario) => ({
      ...scenario,
      placements: scenario.placements.filter((placement) => isOwn(placement.projectId)),
    })),
    briefs: [],
    photos: [],
  };
}

interface Sourced {
  readonly sources?: FactSources;
  readonly extra?: Readonly<Record<string, unknown>>;
}
