import type { FactSource, FactSources } from '../../domain/fact.ts';
import type { Guarantee } from '../../domain/guarantee.ts';
import type { Park } from '../../domain/park.ts';
import { hides, type Redaction, type RedactionTopic } from '../../domain/redaction.ts';

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
    ['owner', 'price', 'otherInvestors', 'notes', 'sources'] as const satisfies readonly RedactionTopic[]
  ).map((topic) => hides(redaction, topic));
  // Who answers for a fact is one of those whose names are hidden.
  const told = ({ owner, ...fact }: FactSource): FactSource => ({
    ...fact,
    ...(noOwner || owner === undefined ? {} : { owner }),
  });
  const bare = <Thing extends Sourced>({ extra: _, sources, ...thing }: Thing) => ({
    ...thing,
    ...(noSources || !sources
      ? {}
      : { sources: Object.fromEntries(Object.entries(sources).map(([key, fact]) => [key, told(fact)])) }),
  });
  /** The record without fields that are hidden; what is not there stays absent. */
  const without = <Thing extends object, Key extends keyof Thing>(
    thing: Thing,
    keys: readonly Key[],
    isHidden = true,
  ) =>
    isHidden
      ? (Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key as Key))) as Thing)
      : thing;
  const distances = <Of extends { readonly basis?: string }>(list: readonly Of[]): readonly Of[] =>
    list.map((one) => without(one, ['basis'], noSources));
  const protective = <Of extends { readonly basis?: string }>(list: readonly Of[] | undefined) =>
    list ? { protective: distances(list) } : {};
  const isOwn = (id: string): boolean => !noOthers || id === projectId;
  const guarantee = (each: Guarantee): Guarantee => {
    const kept = without(without(bare(each), ['note'], noNotes), ['price', 'priceUnit'], noPrice);
    return { ...kept, name: noNotes ? '' : named(each.name) };
  };
  const place = <Thing extends { readonly name?: string }>(thing: Thing): Thing =>
    thing.name === undefined ? thing : { ...thing, name: named(thing.name) };
  return {
    ...park,
    parcels: park.parcels.map(({ written: _, ...parcel }, index) => ({
      ...without(
        without(without(bare(parcel), ['priceWanPerMu'], noPrice), ['ownerType', 'ownerName'], noOwner),
        ['occupier'],
        noOwner || noOthers,
      ),
      name: named(parcel.name) || `#${index + 1}`,
      ...(parcel.district === undefined ? {} : { district: named(parcel.district) }),
      ...protective(parcel.protective),
      ...(parcel.readiness && {
        readiness: parcel.readiness.map((milestone) => without(milestone, ['source'], noSources)),
      }),
    })),
    formerParcels: [],
    buildings: park.buildings.map((building) => ({
      ...bare(building),
      name: building.kind === 'plant' && noOwner ? '' : named(building.name),
    })),
    units: park.units.map((unit, index) => ({
      ...without(without(bare(unit), ['rentYuanPerM2Month'], noPrice), ['tenant'], noOwner || noOthers),
      name: named(unit.name) || `#${index + 1}`,
    })),
    facilities: park.facilities.map((facility) => ({
      ...place(bare(facility)),
      ...protective(facility.protective),
      // What power and water cost everybody is no secret: hidden are prices of land and rents.
      ...(facility.supplies && {
        supplies: facility.supplies.map((supply) =>
          without(without(without(supply, ['source'], noSources), ['line'], noNotes), ['priceNote'], noPrice),
        ),
      }),
    })),
    guarantees: (park.guarantees ?? []).map(guarantee),
    roads: park.roads.map((road) => place(bare(road))),
    zones: park.zones.map((zone) => place(without(without(bare(zone), ['condition'], noNotes), ['basis'], noSources))),
    backdrop: park.backdrop.map((feature) => place(bare(feature))),
    projects: park.projects
      .filter(({ id }) => isOwn(id))
      .map((project) => {
        const { demand } = project;
        return {
          ...without(bare(project), ['note'], noNotes),
          ...(demand.protective && { demand: { ...demand, protective: distances(demand.protective) } }),
        };
      }),
    scenarios: park.scenarios.map(({ id, name, placements }) => ({
      id,
      name: noNotes ? '' : name,
      placements: placements.filter((placement) => isOwn(placement.projectId)),
    })),
    rules: without(park.rules, ['offices'], noOwner),
    briefs: [],
    photos: [],
    summaryTemplates: [],
  };
}

interface Sourced {
  readonly sources?: FactSources;
  readonly extra?: Readonly<Record<string, unknown>>;
}
