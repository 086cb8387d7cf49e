import { type FlatAreas, flatBoxes, flatCount } from '../flat/flat-areas.ts';
import { intersectionAreaM2 } from '../intersection-area.ts';
import { areaEdges, loadEdges } from './area-edges.ts';
import { borderEdges, cancel } from './border-edges.ts';
import { contactsOf } from './contacts.ts';
import type { TopologyFinding, TopologyOptions } from './finding.ts';
import { gapLoops } from './gap-loops.ts';
import { nodedBorder } from './noded-border.ts';
import { openSlivers } from './open-slivers.ts';
import { overlapsOf } from './overlaps.ts';
import { planeAreaOf } from './plane-area-of.ts';
import { ringFaults } from './ring-faults.ts';
import { ringNesting } from './ring-nesting.ts';
import { runsAnticlockwise } from './ring-sense.ts';
import { selfContacts } from './self-contacts.ts';
import { tally } from './tally.ts';
import { vertexIndex } from './vertex-index.ts';

export type { TopologyFinding, TopologyKind, TopologyOptions } from './finding.ts';

/** Below this the grid would be finer than the digits of a coordinate. */
const leastToleranceM = 1e-7;

/** The faults each area has by itself; puts the signed area of each ring (m²) into `ringAreas`. */
const outlineFindings = (flat: FlatAreas, toleranceM: number, ringAreas: Float64Array): TopologyFinding[] => {
  const into = tally();
  const edges = areaEdges();
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  for (let area = 0; area < flatCount(flat); area += 1) {
    const firstPolygon = areaStart[area] as number;
    const endPolygon = areaStart[area + 1] as number;
    for (let polygon = firstPolygon; polygon < endPolygon; polygon += 1) {
      const shell = polygonStart[polygon] as number;
      for (let ring = shell; ring < (polygonStart[polygon + 1] as number); ring += 1)
        ringAreas[ring] = ringFaults(
          coordinates,
          ringStart[ring] as number,
          ringStart[ring + 1] as number,
          ring > shell,
          toleranceM,
          into,
        );
    }
    loadEdges(edges, flat, area);
    const touches = selfContacts(edges, into);
    if ((polygonStart[endPolygon] as number) - (polygonStart[firstPolygon] as number) > 1)
      ringNesting(flat, area, touches, into);
    into.close(area);
  }
  return into.findings;
};

/**
 * Checks a layer of areas, flat metres of one plane near its origin: faults each outline has by itself (exact, as OGC
 * validity has it, plus double points, spikes and ring order within the tolerance), and how neighbours fit: overlaps, gaps
 * and T-junctions, the outer border of the layer being none of these. Shared borders are cancelled first, edge against
 * edge between the same corners; only what is left is looked at closely. Nothing is changed and nothing can fail;
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
  const vertices = vertexIndex(flat.coordinates.length / 2, toleranceM, meanStepM(flat));
  const bare = borderEdges(flat, ringAreas, vertices);
  const all = cancel(bare, vertices.count());
  let looseCount = 0;
  for (let edge = 0; edge < all.count; edge += 1) if (all.twin[edge] === -1) looseCount += 1;
  const loose = new Int32Array(looseCount);
  looseCount = 0;
  for (let edge = 0; edge < all.count; edge += 1)
    if (all.twin[edge] === -1) {
      loose[looseCount] = edge;
      looseCount += 1;
    }
  const boxes = flatBoxes(flat);
  const { nodes, tJunctions, involved } = contactsOf(all, loose, boxes, vertices, toleranceM);
  const noded = nodedBorder(all, loose, nodes, vertices.count());
  const { pairs, covered } = overlapsOf(flat, boxes, all, noded, involved, crossed, vertices, toleranceM);

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

/** About how far corners lie apart, metres. */
const meanStepM = ({ coordinates }: FlatAreas): number => {
  let sum = 0;
  for (let at = 2; at < coordinates.length; at += 2)
    sum +=
      Math.abs((coordinates[at] as number) - (coordinates[at - 2] as number)) +
      Math.abs((coordinates[at + 1] as number) - (coordinates[at - 1] as number));
  // Jumps from one outline to the next are few and at most make the cells a little larger.
  return Math.max(1e-6, (2 * sum) / coordinates.length);
};
