import type { BackdropFeature } from '../../domain/backdrop.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Road } from '../../domain/road.ts';
import type { EdgeFacing } from '../../domain/setback.ts';
import type { AreaShape, PlanePosition, PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { type Box, boxesMeet } from './box.ts';

/** A straight piece of something an edge can face. */
export interface FacedSegment {
  readonly from: PlanePosition;
  readonly to: PlanePosition;
  readonly edge: EdgeFacing;
  /** The parcel it is a border of. */
  readonly owner: AreaShape | null;
  /** Within how many metres an edge faces it, and the box of that. */
  readonly reachM: number;
  readonly box: Box;
}

/** Everything edges of parcels can face, found by place. */
export interface Surroundings {
  near(box: Box): readonly FacedSegment[];
}

/**
 * How far something may lie from an edge that faces it, metres: a road by its centre line (half of a wide one with its
 * green), water by its bank or drawn line, a neighbour across no more than a path or a ditch.
 */
const reachM = { road: 40, river: 30, parcel: 3, other: 0 } as const;

/** A cell is about as wide as a parcel: an outline meets few, and few segments are long over many. */
const cellM = 150;
const keyOf = (column: number, row: number): string => `${column}/${row}`;

/** Roads (planned ones count: what is built beside them will face them), parcels and waters, in a grid of cells. */
export function surroundings(
  parcels: readonly Parcel[],
  roads: readonly Road[],
  waters: readonly BackdropFeature[],
  plane: SurveyPlane,
): Surroundings {
  const cells = new Map<string, FacedSegment[]>();
  const add = (segment: FacedSegment): void => {
    const { west, south, east, north } = segment.box;
    for (let column = cell(west); column <= cell(east); column += 1)
      for (let row = cell(south); row <= cell(north); row += 1) {
        const key = keyOf(column, row);
        const list = cells.get(key);
        if (list) list.push(segment);
        else cells.set(key, [segment]);
      }
  };
  const addShape = (shape: PlaneShape, edge: EdgeFacing, owner: AreaShape | null): void => {
    if (shape.kind === 'points') return;
    const closed = shape.kind === 'area';
    const chains = closed ? shape.area.flatMap(({ outer, holes }) => [outer, ...holes]) : shape.lines;
    for (const chain of chains)
      chain.forEach((to, at) => {
        const from = chain[at - 1] ?? (closed ? chain.at(-1) : undefined);
        if (!from) return;
        const reach = reachM[edge.facing];
        const box = {
          west: Math.min(from[0], to[0]) - reach,
          south: Math.min(from[1], to[1]) - reach,
          east: Math.max(from[0], to[0]) + reach,
          north: Math.max(from[1], to[1]) + reach,
        };
        add({ from, to, edge, owner, reachM: reach, box });
      });
  };
  for (const { shape, class: roadClass } of roads)
    addShape(plane.shapeToPlane(shape), { facing: 'road', roadClass }, null);
  for (const { shape } of parcels) addShape(plane.shapeToPlane(shape), { facing: 'parcel' }, shape);
  for (const { shape } of waters) addShape(plane.shapeToPlane(shape), { facing: 'river' }, null);
  return {
    near(box) {
      const found = new Set<FacedSegment>();
      for (let column = cell(box.west); column <= cell(box.east); column += 1)
        for (let row = cell(box.south); row <= cell(box.north); row += 1)
          for (const segment of cells.get(keyOf(column, row)) ?? [])
            if (boxesMeet(segment.box, box)) found.add(segment);
      return [...found];
    },
  };
}

const cell = (metres: number): number => Math.floor(metres / cellM);

interface Made {
  readonly shapes: readonly AreaShape[];
  readonly roads: readonly Road[];
  readonly waters: readonly BackdropFeature[];
  readonly plane: SurveyPlane;
  readonly made: Surroundings;
}
let last: Made | null = null;

/** The same surroundings as long as no outline of a parcel, no road and no water has changed. */
export function keptSurroundings(
  parcels: readonly Parcel[],
  roads: readonly Road[],
  waters: readonly BackdropFeature[],
  plane: SurveyPlane,
): Surroundings {
  const isSame =
    last?.roads === roads &&
    last.waters === waters &&
    last.plane === plane &&
    last.shapes.length === parcels.length &&
    last.shapes.every((shape, at) => shape === parcels[at]?.shape);
  if (last && isSame) return last.made;
  const made = surroundings(parcels, roads, waters, plane);
  last = { shapes: parcels.map(({ shape }) => shape), roads, waters, plane, made };
  return made;
}
