import type { BenchRow } from '../bench-row.ts';
import { demoPark } from './demo-park.ts';
import { dragAndRerank } from './drag-and-rerank.ts';
import { ellipsoidalArea } from './ellipsoidal-area.ts';
import { cutRow } from './exact-cut.ts';
import { rectangleRow } from './largest-rectangle.ts';
import { nearestKinds } from './nearest-of-kinds.ts';
import { outlineToRoad } from './outline-to-road.ts';
import { overlay } from './overlay.ts';
import { roadNetwork } from './road-network.ts';
import { setbackArea } from './setback-area.ts';
import { straightDistance } from './straight-distance.ts';
import { topology } from './topology.ts';

/** All rows, in the order of the table. */
export const allRows: readonly BenchRow[] = [
  ellipsoidalArea,
  straightDistance,
  nearestKinds,
  outlineToRoad,
  setbackArea,
  overlay,
  rectangleRow,
  cutRow,
  roadNetwork,
  topology,
  dragAndRerank,
  demoPark,
];
