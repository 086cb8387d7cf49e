import { facilityKinds } from '../domain/facility.ts';
import { parcelStatuses } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import { zoneKinds } from '../domain/zone.ts';
import type { LayerId } from '../store/view-state.ts';
import type { PatternName } from './glyphs/pattern-id.ts';
import { facilityInk } from './layers/facility-colour.ts';
import { lookColours, patternedLooks } from './layers/look-colour.ts';
import type { Palette } from './palette.ts';
import { type ParcelLook, readinessLooks } from './picture/parcel-look.ts';

/** How an entry of the legend is drawn. */
export type LegendSample =
  | { readonly kind: 'area'; readonly fill: string; readonly edge: string; readonly pattern: PatternName | null }
  | { readonly kind: 'sign'; readonly facility: (typeof facilityKinds)[number]; readonly colour: string }
  | { readonly kind: 'line'; readonly colour: string; readonly casing: string | null; readonly ties: boolean };

export interface LegendEntry {
  readonly id: string;
  /** In the locale. */
  readonly labelKey: string;
  readonly sample: LegendSample;
  /** The switch that shows or hides it; null = always shown while its group is. */
  readonly layer: LayerId | null;
  /** How many of it the park has; null where counting says nothing. */
  readonly count: number | null;
}

export interface LegendGroup {
  readonly id: 'parcels' | 'plan' | 'facilities' | 'zones' | 'ground';
  readonly titleKey: string;
  readonly entries: readonly LegendEntry[];
}

const isPatterned = (look: ParcelLook): look is (typeof patternedLooks)[number] =>
  (patternedLooks as readonly ParcelLook[]).includes(look);

/** What the map shows now, in the order of importance. Kinds the park does not have are left out. */
export function legend(
  park: Park,
  colouring: 'status' | 'fit' | 'readiness',
  palette: Palette,
): readonly LegendGroup[] {
  const colours = lookColours(palette);
  const area = (look: ParcelLook): LegendSample => ({
    kind: 'area',
    ...colours[look],
    pattern: isPatterned(look) ? look : null,
  });
  const parcels: LegendEntry[] =
    colouring === 'status'
      ? parcelStatuses.map((status) => ({
          id: status,
          labelKey: `domain:status.${status}`,
          sample: area(status),
          layer: `parcels.${status}`,
          count: park.parcels.filter((parcel) => parcel.status === status).length,
        }))
      : (colouring === 'fit' ? (['pass', 'conditional', 'fail', 'unknown', 'aside'] as const) : readinessLooks).map(
          (look) => ({
            id: look,
            labelKey: `map:look.${look}`,
            sample: area(look),
            layer: null,
            count: null,
          }),
        );
  const facilities: LegendEntry[] = facilityKinds
    .map((kind) => ({ kind, count: park.facilities.filter((facility) => facility.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({
      id: kind,
      labelKey: `domain:facility.${kind}`,
      sample: { kind: 'sign', facility: kind, colour: facilityInk(kind, palette) },
      layer: `facility.${kind}`,
      count,
    }));
  const zones: LegendEntry[] = zoneKinds
    .filter((kind) => park.zones.some((zone) => zone.kind === kind))
    .map((kind) => ({
      id: kind,
      labelKey: `domain:zone.${kind}`,
      sample: { kind: 'area', fill: 'none', edge: palette.zone[kind], pattern: `zone-${kind}` },
      layer: 'zones',
      count: park.zones.filter((zone) => zone.kind === kind).length,
    }));
  const plain = (id: LayerId & string, sample: LegendSample): LegendEntry => ({
    id,
    labelKey: `map:layer.${id}`,
    sample,
    layer: id,
    count: null,
  });
  const flat = (fill: string, edge: string): LegendSample => ({ kind: 'area', fill, edge, pattern: null });
  const groups: readonly LegendGroup[] = [
    { id: 'parcels', titleKey: `map:legend.${colouring}`, entries: parcels },
    {
      id: 'plan',
      titleKey: 'map:legend.plan',
      entries: [
        plain('placements', { kind: 'area', fill: 'none', edge: palette.placement, pattern: 'placement' }),
        plain('buildings', flat(palette.building, palette.buildingEdge)),
      ],
    },
    { id: 'facilities', titleKey: 'map:legend.facilities', entries: facilities },
    { id: 'zones', titleKey: 'map:legend.zones', entries: zones },
    {
      id: 'ground',
      titleKey: 'map:legend.ground',
      entries: [
        plain('roads', { kind: 'line', colour: palette.expressway, casing: palette.expresswayCasing, ties: false }),
        plain('railway', { kind: 'line', colour: palette.rail, casing: null, ties: true }),
        plain('water', flat(palette.water, palette.waterEdge)),
        plain('green', flat(palette.green, palette.greenInk)),
        plain('relief', flat(palette.hill, palette.contour)),
        plain('labels', flat('none', 'none')),
      ],
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
