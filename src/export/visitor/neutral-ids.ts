import type { Park } from '../../domain/park.ts';

/** The ids of a redacted park, by kind of thing. An id that nothing has becomes one that nothing has. */
export type NeutralIds = Readonly<
  Record<'parcel' | 'building' | 'unit' | 'facility' | 'road' | 'zone' | 'backdrop' | 'project', (id: string) => string>
>;

/**
 * Ids come from files and carry what files carry: numbers of certificates, coordinates, companies. Where one may not be
 * kept the record gets one that says nothing, `~p12` for the twelfth parcel: no file begins an id like that.
 */
export function neutralIds(park: Park, isKept: (id: string) => boolean): NeutralIds {
  const numbered = (kind: string, records: readonly { readonly id: string }[]): ((id: string) => string) => {
    const ids = new Map(records.map(({ id }, index) => [id, isKept(id) ? id : `~${kind}${index + 1}`]));
    return (id) => ids.get(id) ?? `~${kind}0`;
  };
  return {
    parcel: numbered('p', park.parcels),
    building: numbered('b', park.buildings),
    unit: numbered('u', park.units),
    facility: numbered('f', park.facilities),
    road: numbered('r', park.roads),
    zone: numbered('z', park.zones),
    backdrop: numbered('g', park.backdrop),
    project: numbered('i', park.projects),
  };
}
