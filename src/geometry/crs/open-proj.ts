import proj4 from 'proj4';

/** Both ways between a system of proj4's and longitude and latitude of WGS84, degrees. */
export interface OpenProj {
  forward(position: readonly [number, number]): readonly [number, number];
  inverse(position: readonly [number, number]): readonly [number, number];
}

export type ProjOpening =
  | { readonly ok: true; readonly proj: OpenProj }
  /** unreadable: proj4 cannot make sense of it; datum: its shift to WGS84 is not stated, so it may be off by 100 m. */
  | { readonly ok: false; readonly reason: 'unreadable' | 'datum' };

/** Datum types of proj4: a shift by 3 or 7 parameters, WGS84 itself; without any it is reckoned as none. */
const known = [1, 2, 4];

/** Opens a proj string or WKT with proj4. Never throws, fetches nothing: grids are not known and count as no shift stated. */
export function openProj(definition: string): ProjOpening {
  try {
    const system = proj4.Proj(definition);
    const { datum_type: type, a } = (system.datum ?? {}) as { datum_type?: number; a?: number };
    const axis = a ?? (system as { a?: number }).a ?? 0;
    // An ellipsoid of WGS84's size without a stated shift belongs to a modern datum, within a metre or two of it.
    const isModern = Math.abs(axis - 6_378_137) < 0.5;
    if (!(type !== undefined && known.includes(type)) && !isModern) return { ok: false, reason: 'datum' };
    const converter = proj4('WGS84', definition);
    // An impossible projection is found only when it is used.
    const probe = converter.inverse([1, 1]);
    if (!probe.some(Number.isFinite) && !converter.forward([0, 0]).some(Number.isFinite)) {
      return { ok: false, reason: 'unreadable' };
    }
    return {
      ok: true,
      proj: {
        forward: ([lon, lat]) => converter.forward([lon, lat]) as [number, number],
        inverse: ([east, north]) => converter.inverse([east, north]) as [number, number],
      },
    };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
