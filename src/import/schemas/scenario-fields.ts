import * as z from 'zod/mini';
import { type Cgcs2000Plane, zoneRange } from '../../geometry/plane-spec.ts';
import { flag, nonEmptyText, positive } from './basic-fields.ts';

/** The footprint's coordinates are read with the rules of every other shape. */
export const parcelSiteFields = { parcelId: nonEmptyText, areaM2: positive } as const;
export const unitSiteFields = { unitId: nonEmptyText, floorM2: positive } as const;

const cgcs2000 = (kind: Cgcs2000Plane['kind']) =>
  z.object({
    kind: z.literal(kind),
    zone: z.number().check(z.int(), z.gte(zoneRange[kind].first), z.lte(zoneRange[kind].last)),
    zoneDigits: z.exactOptional(flag),
  });

export const planeSpec = z.discriminatedUnion('kind', [
  cgcs2000('cgcs2000-3deg'),
  cgcs2000('cgcs2000-6deg'),
  z.object({
    kind: z.literal('local-tm'),
    lon0: z.number().check(z.gte(-180), z.lte(180)),
    lat0: z.number().check(z.gte(-90), z.lte(90)),
  }),
]);

export const lonLat = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]);
