import type { Parcel } from '../../domain/parcel.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import { type EdgeFacing, type Facing, facings, setbackOfEdge } from '../../domain/setback.ts';
import { edgeSetback, setbackAreaM2 } from '../../geometry/edge-setback.ts';
import type { OverlayResult } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea, PlaneRing } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { Deduction } from '../site-facts.ts';
import { type FacedOutline, facedOutline } from './edge-facing.ts';
import type { Surroundings } from './surroundings.ts';

type SetbackRules = Pick<RulePack, 'setbackM' | 'setbackByEdge'>;

/** The setback of one parcel: one distance all round, or one for each stretch of its outline. */
export interface ParcelSetback {
  /** The same text for the same distances on the same stretches: then the land is the same. */
  readonly key: string;
  /** The largest of its distances, metres; 0 = none. */
  readonly largestM: number;
  /** Null where one distance holds whatever the edges face: then nobody needs to look. */
  readonly byEdge: {
    readonly outline: FacedOutline;
    readonly metres: (ring: PlaneRing, edge: number) => number;
  } | null;
}

/** Which distance holds where; what the edges face is looked up only where it makes a difference, or is asked for. */
export function parcelSetback(
  parcel: Parcel,
  rules: SetbackRules,
  around: () => Surroundings,
  plane: SurveyPlane,
  always = false,
): ParcelSetback {
  const isOne = !parcel.setbacks && (parcel.setbackM !== undefined || !rules.setbackByEdge);
  const oneM = parcel.setbackM ?? rules.setbackM?.value ?? 0;
  if (isOne && (!always || oneM === 0)) return { key: String(oneM), largestM: oneM, byEdge: null };
  const outline = facedOutline(parcel.shape, around(), plane);
  const distances = new Map<PlaneRing, readonly number[]>();
  const parts: string[] = [];
  let largestM = 0;
  for (const [ring, edges] of outline.edges) {
    const metres = edges.map((edge) => setbackOfEdge(edge, parcel, rules));
    distances.set(ring, metres);
    metres.forEach((each, at) => {
      largestM = Math.max(largestM, each);
      const corner = ring[at];
      parts.push(`${edges[at]?.facing} ${each} ${corner?.[0].toFixed(3)} ${corner?.[1].toFixed(3)}`);
    });
  }
  const metres = (ring: PlaneRing, edge: number): number => distances.get(ring)?.[edge] ?? 0;
  return { key: parts.join(';'), largestM, byEdge: { outline, metres } };
}

/**
 * What the setback leaves, and what it takes by what the edges face: roads first, then neighbours, water and the rest.
 * Each takes what those before it have left, so that they add up.
 */
export function setBack(
  { largestM, byEdge }: ParcelSetback,
  area: PlaneArea,
  areaM2: number,
): { readonly inner: OverlayResult; readonly deductions: readonly Deduction[] } {
  if (!byEdge) {
    const whole = edgeSetback(area, largestM);
    const takenM2 = whole.ok ? areaM2 - planarAreaM2(whole.area) : areaM2;
    return { inner: whole, deductions: [{ kind: 'setback', areaM2: takenM2 }] };
  }
  const { outline, metres } = byEdge;
  const inner = edgeSetback(outline.area, metres);
  if (!inner.ok) return { inner, deductions: [] };
  const present = facings.filter((facing) =>
    [...outline.edges].some(([ring, edges]) =>
      edges.some((edge, at) => edge.facing === facing && metres(ring, at) > 0),
    ),
  );
  const deductions: Deduction[] = [];
  const counted = new Set<Facing>();
  const facingOf = (ring: PlaneRing, edge: number): EdgeFacing['facing'] | undefined =>
    outline.edges.get(ring)?.[edge]?.facing;
  let leftM2 = areaM2;
  for (const [at, facing] of present.entries()) {
    counted.add(facing);
    const isLast = at === present.length - 1;
    const partM2 = isLast
      ? planarAreaM2(inner.area)
      : setbackAreaM2(outline.area, (ring, edge) => {
          const own = facingOf(ring, edge);
          return own && counted.has(own) ? metres(ring, edge) : 0;
        });
    // Where a part cannot be told from the others it goes with the next: the sum stays what it is.
    if (partM2 === null) continue;
    deductions.push({ kind: 'setback', facing, areaM2: Math.max(0, leftM2 - partM2) });
    leftM2 = Math.min(leftM2, partM2);
  }
  return { inner, deductions };
}
