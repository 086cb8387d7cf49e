import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import type { InspectedSource } from './inspection.ts';

/** The way back from a shifted system is known to about a metre; what was drawn on a web map is not that good itself. */
const shiftedAccuracyM = 5;

/** What was turned back from a system of web maps says so in every record: it is no survey. Others stay as they are. */
export function markedLayer({ crs }: InspectedSource, layer: PlainLayer): PlainLayer {
  if (crs.kind !== 'chosen' || (crs.crs.kind !== 'gcj02' && crs.crs.kind !== 'bd09')) return layer;
  const turnedBack = `${codeOfCrs(crs.crs)} → WGS84 (±${shiftedAccuracyM} m)`;
  const marked = <F extends { readonly properties: Readonly<Record<string, unknown>> }>(feature: F): F => ({
    ...feature,
    properties: { ...feature.properties, turnedBack },
  });
  return {
    ...layer,
    features: layer.features.map(marked),
    leftOut: layer.leftOut.map(marked),
    origin: `${layer.file} · ${turnedBack}`,
  };
}
