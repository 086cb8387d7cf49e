import * as z from 'zod/mini';
import { backdropKinds } from '../../domain/backdrop.ts';
import { facilityKinds } from '../../domain/facility.ts';
import { parcelStatuses } from '../../domain/parcel.ts';
import { roadClasses } from '../../domain/road.ts';
import { zoneKinds } from '../../domain/zone.ts';
import type { PlainField } from './field-summary.ts';
import { areaUnits, type LayerMapping } from './plain-mapping.ts';

const choice = <const T extends readonly string[]>(values: T) =>
  z.union([
    z.object({ by: z.literal('all'), value: z.enum(values) }),
    z.object({ by: z.literal('field'), field: z.string(), values: z.record(z.string(), z.enum(values)) }),
  ]);

const naming = { idFields: z.array(z.string()), nameField: z.optional(z.string()) };

/** What was stored is anybody's: it counts only where it is a mapping through and through. */
const schema = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('parcels'),
    ...naming,
    status: choice(parcelStatuses),
    statedArea: z.optional(z.object({ field: z.string(), unit: z.enum(areaUnits) })),
    far: z.optional(z.object({ field: z.string(), scale: z.number() })),
    landUseField: z.optional(z.string()),
    districtField: z.optional(z.string()),
    ownerNameField: z.optional(z.string()),
    occupierField: z.optional(z.string()),
  }),
  z.object({
    role: z.literal('facilities'),
    ...naming,
    kind: choice(facilityKinds),
    alsoBackdrop: z.optional(z.enum(backdropKinds)),
  }),
  z.object({
    role: z.literal('roads'),
    ...naming,
    class: choice(roadClasses),
    speedField: z.optional(z.string()),
    oneWayField: z.optional(z.string()),
    bridgeFields: z.optional(z.array(z.string())),
  }),
  z.object({ role: z.literal('zones'), ...naming, kind: choice(zoneKinds), effect: z.enum(['forbid', 'condition']) }),
  z.object({ role: z.literal('backdrop'), ...naming, kind: choice(backdropKinds) }),
  z.object({ role: z.literal('ignore') }),
]);

/** A layer is known again by the names of its fields and by what it is made of. Null for one without fields: any could be it. */
export function layerSignature(layer: {
  readonly fields: readonly PlainField[];
  readonly kinds: { readonly points: number; readonly lines: number; readonly areas: number };
}): string | null {
  if (layer.fields.length === 0) return null;
  const { points, lines, areas } = layer.kinds;
  const made = areas >= lines && areas >= points ? 'areas' : lines >= points ? 'lines' : 'points';
  const names = layer.fields.map(({ name }) => name).toSorted();
  return `layer ${made} ${JSON.stringify(names)}`;
}

/** The mapping that stood in what was remembered, or null. */
export function rememberedLayerMapping(value: unknown): LayerMapping | null {
  const reading = schema.safeParse(value);
  // The schema says what the type says; only `undefined` and absent differ, and JSON knows no undefined.
  return reading.success ? (reading.data as LayerMapping) : null;
}
