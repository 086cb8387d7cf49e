import { type FlatAreas, flatBoxes, flatCount } from '../flat/flat-areas.ts';
import { intersectionAreaM2 } from '../intersection-area.ts';
import { borderEdges, cancel, looseEdges } from './border-edges.ts';
import { contactsOf } from './contacts.ts';
import type { TopologyFinding, TopologyOptions } from './finding.ts';
import { gapLoops } from './gap-loops.ts';
import { areasNear, nearMarks } from './near-marks.ts';
import { nodedBorder } from './noded-border.ts';
import { openSlivers } from './open-slivers.ts';
import { outlineFindings } from './outline-findings.ts';
import { overlapsOf } from './overlaps.ts';
import { planeAreaOf } from './plane-area-of.ts';
import { runsAnticlockwise } from './ring-sense.ts';
import { sharedEdges } from './shared-edges.ts';
import { vertexIndex } from './vertex-index.ts';

export type { TopologyFinding, TopologyKind, TopologyOptions } from './finding.ts';

/** Below this the grid would be finer than the digits of a coordinate. */
const leastToleranceM = 1e-7;

/**
 * Checks a layer of areas, flat metres of one plane near its origin: faults each outline has by itself (exact, as OGC
 * validity has it, plus double points, spikes and ring order within the tolerance), and how neighbours fit: overlaps, gaps
 * and T-junctions, the outer border of the layer being none of these. Borders that
 * neighbours write digit for digit alike are cancelled first; only areas that something else comes near are looked at
 * closely, corners within the tolerance taken as one. Nothing is changed and nothing can fail;
 * coordinates must be finite. Order: outlines by area, then overlaps, gaps, T-junctions.
 * Method and figures: docs/methods.md, "Topology".
 */
export const checkTopology = (flat: FlatAreas, options: TopologyOptions): readonly TopologyFinding[] => {
  const toleranceM = Math.max(leastToleranceM, options.toleranceM);
  const ringAreas = new Float64Array(Math.max(0, flat.ringStart.length - 1));
  const findings = outlineFindings(flat, toleranceM, ringAreas);
  if (options.between === 'outlines' || flatCount(flat) < 2) return findings;

  const crossed = new Set(findings.filter(({ invalid }) => invalid).map(({ areas }) => areas[0] ?? -1));
  for (const area of crossed) senseOfCrossed(flat, area, ringAreas);
  const edgeM = meanEdgeM(flat);
  const { state, otherEnds } = sharedEdges(flat, ringAreas, edgeM);
  if (otherEnds.length === 0) return findings;
  const boxes = flatBoxes(flat);
  const marks = nearMarks(boxes, otherEnds, toleranceM);
  const among = areasNear(boxes, marks);
  const vertices = vertexIndex(otherEnds.length, toleranceM, edgeM);
  const walked = borderEdges(flat, ringAreas, vertices, among, state);
  const all = cancel(walked, vertices.count());
  const loose = looseEdges(all, walked.isShared);
  const { nodes, tJunctions } = contactsOf(all, loose, marks, vertices, toleranceM);
  const noded = nodedBorder(all, loose, nodes, vertices.count());
  const { pairs, covered } = overlapsOf(flat, boxes, all, noded, among, crossed, vertices, toleranceM);

  const overlapping = new Set<string>();
  for (const { one, other, place, owners } of pairs) {
    overlapping.add(`${one}/${other}`).add(`${other}/${one}`);
    const doubtful = crossed.has(one) || crossed.has(other);
    const areaM2 = doubtful ? null : intersectionAreaM2(planeAreaOf(flat, one), planeAreaOf(flat, other));
    findings.push({ kind: 'overlap', areas: [one, other], place, areaM2, count: 1, invalid: false, owners });
  }
  if (options.gapWidthM > 0) {
    const isBorder = (edge: number): boolean => noded.edges.twin[edge] === -1 && !covered[edge];
    const { gaps, used } = gapLoops(noded.edges, isBorder, vertices, toleranceM, options.gapWidthM);
    const isOpen = (edge: number): boolean => isBorder(edge) && !used[edge];
    for (const gap of gaps) findings.push(gap);
    for (const gap of openSlivers(noded.edges, isOpen, vertices, toleranceM, options.gapWidthM)) findings.push(gap);
  }
  const told = new Map<string, { count: number; corner: number; areas: readonly [number, number] }>();
  for (const [cornerArea, edgeArea, corner] of tJunctions) {
    const key = `${cornerArea}/${edgeArea}`;
    if (overlapping.has(key)) continue;
    const known = told.get(key);
    if (known) known.count += 1;
    else told.set(key, { count: 1, corner, areas: [cornerArea, edgeArea] });
  }
  for (const { count, corner, areas } of told.values()) {
    const place = [vertices.east(corner), vertices.north(corner)] as const;
    findings.push({ kind: 'tJunction', areas, place, areaM2: null, count, invalid: false });
  }
  return findings;
};

/** A crossed ring has no sense by its area: it is walked as its northmost corner has it. */
const senseOfCrossed = (flat: FlatAreas, area: number, ringAreas: Float64Array): void => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const end = polygonStart[areaStart[area + 1] as number] as number;
  for (let ring = polygonStart[areaStart[area] as number] as number; ring < end; ring += 1) {
    const size = Math.max(Number.MIN_VALUE, Math.abs(ringAreas[ring] as number));
    ringAreas[ring] = runsAnticlockwise(coordinates, ringStart[ring] as number, ringStart[ring + 1] as number)
      ? size
      : -size;
  }
};

/** About how long edges are, metres: the mean of the first one of each ring. */
const meanEdgeM = ({ coordinates, ringStart }: FlatAreas): number => {
  let sum = 0;
  let count = 0;
  for (let ring = 0; ring + 1 < ringStart.length; ring += 1) {
    const at = 2 * (ringStart[ring] as number);
    if (at + 2 >= 2 * (ringStart[ring + 1] as number)) continue;
    sum +=
      Math.abs((coordinates[at + 2] as number) - (coordinates[at] as number)) +
      Math.abs((coordinates[at + 3] as number) - (coordinates[at + 1] as number));
    count += 1;
  }
  return Math.max(1e-6, sum / Math.max(1, count));
};
