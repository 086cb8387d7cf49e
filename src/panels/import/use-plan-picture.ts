import { useMemo } from 'react';
import type { Park } from '../../domain/park.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { type PreviewLayer, previewLayer } from '../../import/review/preview-layer.ts';
import type { ShownChange } from './comparison-list.tsx';
import type { PlanPicture } from './plan/import-plan.tsx';
import { middleOf, type PlanLayer, planLayer } from './plan/plan-layer.ts';
import { boxAround, gapBetween } from './plan/plan-view.ts';

/** Further off than this the park is not drawn beside the files: no plane holds both. Degrees of longitude. */
const oneSheet = 3;
/** Files that lie further from the park than this times their own size are shown alone, and the distance is said. */
const farTimes = 2;

export interface Placed {
  readonly picture: PlanPicture;
  readonly focus: readonly PlanLayer[];
  /** Metres from the park, 0 = they meet; null = there is no park, or too far for a plane. */
  readonly gapM: number | null;
  readonly isElsewhere: boolean;
}

/** The files and the park in one plane, the one in which the park is measured. */
export function usePlanPicture(
  preview: readonly PreviewLayer[],
  ignored: ReadonlySet<string>,
  park: Park | null,
  shown: ShownChange | null,
): Placed {
  const base = useMemo(() => {
    const middle = middleOf(preview) ?? park?.centre ?? null;
    const isElsewhere = park !== null && middle !== null && isFar(middle, park.centre);
    const spec = park && !isElsewhere ? park.plane : middle && planeSpecFor(middle);
    const plane = spec ? surveyPlane(spec) : null;
    const toPlane = plane ? (position: LonLat) => plane.toPlane(position) : null;
    const laid = (layer: PreviewLayer): PlanLayer | null => (toPlane ? planLayer(layer, toPlane) : null);
    return {
      isElsewhere,
      laid,
      incoming: preview.flatMap((layer) => laid(layer) ?? []),
      park:
        park && !isElsewhere
          ? laid(
              previewLayer(
                '',
                park.parcels.map(({ shape }) => shape),
              ),
            )
          : null,
    };
  }, [preview, park]);
  const marked = useMemo(() => {
    if (!shown) return { before: null, after: null };
    const drawn = (shape: Shape | null) => (shape ? base.laid(previewLayer('', [shape])) : null);
    return { before: drawn(shapeOf(park, shown)), after: drawn(shown.after) };
  }, [base, park, shown]);
  const placed = useMemo(() => {
    const own = boxAround(base.incoming.flatMap(({ box }) => box ?? []));
    const gapM = own && base.park?.box ? gapBetween(own, base.park.box) : null;
    const size = own ? Math.max(own.east - own.west, own.north - own.south, 1000) : 0;
    const together = gapM !== null && gapM <= farTimes * size && base.park !== null;
    const focus = together && base.park ? [...base.incoming, base.park] : base.incoming;
    return { gapM, focus: focus.length > 0 || !base.park ? focus : [base.park] };
  }, [base]);
  return useMemo(() => {
    const marks = [marked.before, marked.after].flatMap((layer) => layer ?? []);
    return {
      picture: { incoming: base.incoming, ignored, park: base.park, ...marked },
      focus: marks.length > 0 ? marks : placed.focus,
      gapM: placed.gapM,
      isElsewhere: base.isElsewhere,
    };
  }, [base, ignored, marked, placed]);
}

const isFar = (a: LonLat, b: LonLat): boolean => Math.abs(a[0] - b[0]) > oneSheet || Math.abs(a[1] - b[1]) > oneSheet;

function shapeOf(park: Park | null, { layer, beforeId }: ShownChange): Shape | null {
  if (!park || beforeId === null) return null;
  const records: readonly { readonly id: string; readonly shape?: Shape }[] = park[layer];
  return records.find(({ id }) => id === beforeId)?.shape ?? null;
}
