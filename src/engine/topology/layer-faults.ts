import type { IssueThing } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { OutlinedLayer } from '../../domain/repair.ts';
import { flattenAreas } from '../../geometry/flat/flat-areas.ts';
import { type FlatPlaneAreas, projectFlat } from '../../geometry/flat/flat-projection.ts';
import type { AreaShape, LonLat, PlanePosition, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import {
  checkTopology,
  type TopologyFinding,
  type TopologyKind,
  type TopologyOptions,
} from '../../geometry/topology/check-topology.ts';

/** A thing with an outline, whatever its layer. */
export interface Outlined {
  readonly id: string;
  readonly name: string;
  readonly shape: AreaShape;
}

export type TopologyCode = `topology.${TopologyKind}` | 'topology.overlapUnsized';

export interface LayerFault {
  readonly finding: TopologyFinding;
  readonly code: TopologyCode;
  readonly place: LonLat;
}

export interface LayerFaults {
  readonly layer: OutlinedLayer;
  readonly thing: IssueThing['kind'];
  readonly plane: SurveyPlane;
  readonly things: readonly Outlined[];
  readonly flat: FlatPlaneAreas;
  readonly options: TopologyOptions;
  readonly faults: readonly LayerFault[];
}

/** Coordinates carry nine decimals of a degree, 0.1 mm; twice rounded and led along a border they stay within 1 mm. */
export const toleranceM = 0.001;
/** Land of nobody between parcels is a gap up to this mean width; a lane or a ditch is wider. */
const gapWidthM = 0.5;

/**
 * Parcels must neither overlap nor leave slivers. Buildings may stand apart as they like, and a wall they share is no
 * fault. Zones of different kinds lie on one another by their nature: only their outlines are checked.
 */
const asked: Readonly<Record<OutlinedLayer, { thing: IssueThing['kind']; options: TopologyOptions }>> = {
  parcels: { thing: 'parcel', options: { toleranceM, gapWidthM } },
  buildings: { thing: 'building', options: { toleranceM, gapWidthM: 0 } },
  zones: { thing: 'zone', options: { toleranceM, gapWidthM: 0, between: 'outlines' } },
};

/** An overlap with an outline that crosses itself has no area one could state. */
const codeOf = ({ kind, areaM2 }: TopologyFinding): TopologyCode =>
  kind === 'overlap' && areaM2 === null ? 'topology.overlapUnsized' : `topology.${kind}`;

const known = new WeakMap<object, LayerFaults>();

const isOutlined = <Thing extends { readonly shape: Shape }>(thing: Thing): thing is Thing & { shape: AreaShape } =>
  thing.shape.type === 'Polygon' || thing.shape.type === 'MultiPolygon';

/** The faults of one layer, worked out once for each value of it. */
export function layerFaults(park: Park, layer: OutlinedLayer): LayerFaults {
  // A zone may be drawn as a line; that has no outline.
  const layerValue: readonly (Omit<Outlined, 'shape'> & { readonly shape: Shape })[] = park[layer];
  const plane = surveyPlane(park.plane);
  const kept = known.get(layerValue);
  if (kept && kept.plane === plane) return kept;
  const things = layerValue.filter(isOutlined);
  const { thing, options } = asked[layer];
  const flat = projectFlat(flattenAreas(things.map(({ shape }) => shape)), plane);
  const [east, north] = flat.origin;
  const placeOf = ([e, n]: PlanePosition): LonLat => plane.toLonLat([e + east, n + north]);
  const found = checkTopology(flat, options)
    // Walls that meet in a corner of only one building are how buildings are drawn.
    .filter(({ kind }) => kind !== 'tJunction' || layer === 'parcels')
    .map((finding): LayerFault => ({ finding, code: codeOf(finding), place: placeOf(finding.place) }));
  const made = { layer, thing, plane, things, flat, options, faults: found };
  known.set(layerValue, made);
  return made;
}
