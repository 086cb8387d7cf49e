import * as z from 'zod/mini';
import { nonEmptyText, positive } from './basic-fields.ts';

/** The footprint's coordinates are read with the rules of every other shape. */
export const parcelSiteFields = { parcelId: nonEmptyText, areaM2: positive } as const;
export const unitSiteFields = { unitId: nonEmptyText, floorM2: positive } as const;

export const planeSpec = z.union([
  z.object({
    kind: z.literal('cgcs2000-3deg'),
    zone: z.number().check(z.int(), z.gte(25), z.lte(45)),
  }),
  z.object({
    kind: z.literal('local-tm'),
    lon0: z.number().check(z.gte(-180), z.lte(180)),
    lat0: z.number().check(z.gte(-90), z.lte(90)),
  }),
]);

export const lonLat = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]);
