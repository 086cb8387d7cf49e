import type { FormerParcel } from './former-parcel.ts';
import type { Park } from './park.ts';

/** The parcels, gone or not, that a parcel came from, the nearest first, each once. */
export function ancestorsOf(park: Park, parcelId: string): readonly FormerParcel[] {
  const former = new Map((park.formerParcels ?? []).map((one) => [one.parcel.id, one]));
  const from = new Map(park.parcels.map((parcel) => [parcel.id, parcel.from ?? []]));
  for (const { parcel } of former.values()) if (!from.has(parcel.id)) from.set(parcel.id, parcel.from ?? []);
  const found: FormerParcel[] = [];
  const seen = new Set<string>([parcelId]);
  let wave = from.get(parcelId) ?? [];
  while (wave.length > 0) {
    const next: string[] = [];
    for (const id of wave) {
      const one = former.get(id);
      if (seen.has(id) || !one) continue;
      seen.add(id);
      found.push(one);
      next.push(...(one.parcel.from ?? []));
    }
    wave = next;
  }
  return found;
}

/** Ids of the parcels of today that came from a parcel, through whatever edits; its own where it still is. */
export function descendantsOf(park: Park, parcelId: string): readonly string[] {
  const today = new Set(park.parcels.map(({ id }) => id));
  const into = new Map((park.formerParcels ?? []).map((one) => [one.parcel.id, one.into]));
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    if (today.has(id)) found.add(id);
    for (const next of into.get(id) ?? []) visit(next);
  };
  visit(parcelId);
  return [...found];
}
