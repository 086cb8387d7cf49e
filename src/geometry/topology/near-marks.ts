/** A coarse raster over a layer on which the surroundings of some segments are marked. Metres. */
export interface NearMarks {
  /** Whether a box meets a marked cell: false only where no segment comes within the reach. */
  meets(west: number, south: number, east: number, north: number): boolean;
}

/** Cells along one side for each area along that side: a cell is about a quarter of a parcel wide. */
const cellsPerArea = 4;
/** The raster holds no more cells than this squared: 4 MB. */
const mostCells = 2048;

/**
 * Marks the cells that the boxes of segments meet, so that what is far from all of them is left out quickly. `ends`: four
 * numbers a segment; `boxes`: west, south, east, north of each area of the layer.
 */
export const nearMarks = (boxes: Float64Array, ends: Float64Array, reachM: number): NearMarks => {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < boxes.length; i += 4) {
    if ((boxes[i] as number) < west) west = boxes[i] as number;
    if ((boxes[i + 1] as number) < south) south = boxes[i + 1] as number;
    if ((boxes[i + 2] as number) > east) east = boxes[i + 2] as number;
    if ((boxes[i + 3] as number) > north) north = boxes[i + 3] as number;
  }
  const side = Math.max(1, Math.min(mostCells, Math.ceil(cellsPerArea * Math.sqrt(boxes.length / 4))));
  const last = side - 1;
  const perEast = side / Math.max(east - west, 1e-9);
  const perNorth = side / Math.max(north - south, 1e-9);
  const marked = new Uint8Array(side * side);
  for (let i = 0; i < ends.length; i += 4) {
    const aE = ends[i] as number;
    const aN = ends[i + 1] as number;
    const bE = ends[i + 2] as number;
    const bN = ends[i + 3] as number;
    const fromColumn = clamped((Math.min(aE, bE) - reachM - west) * perEast, last);
    const toColumn = clamped((Math.max(aE, bE) + reachM - west) * perEast, last);
    const fromRow = clamped((Math.min(aN, bN) - reachM - south) * perNorth, last);
    const toRow = clamped((Math.max(aN, bN) + reachM - south) * perNorth, last);
    for (let row = fromRow; row <= toRow; row += 1)
      for (let column = fromColumn; column <= toColumn; column += 1) marked[row * side + column] = 1;
  }
  return {
    meets(boxWest, boxSouth, boxEast, boxNorth) {
      const fromColumn = clamped((boxWest - west) * perEast, last);
      const toColumn = clamped((boxEast - west) * perEast, last);
      const fromRow = clamped((boxSouth - south) * perNorth, last);
      const toRow = clamped((boxNorth - south) * perNorth, last);
      for (let row = fromRow; row <= toRow; row += 1)
        for (let column = fromColumn; column <= toColumn; column += 1) if (marked[row * side + column]) return true;
      return false;
    },
  };
};

const clamped = (cell: number, last: number): number => (cell <= 0 ? 0 : cell >= last ? last : cell | 0);

/** 1 for areas whose box meets a marked cell; an area without positions is none. */
export const areasNear = (boxes: Float64Array, marks: NearMarks): Uint8Array => {
  const near = new Uint8Array(boxes.length / 4);
  for (let area = 0; area < near.length; area += 1) {
    const at = 4 * area;
    const west = boxes[at] as number;
    const east = boxes[at + 2] as number;
    if (west <= east && marks.meets(west, boxes[at + 1] as number, east, boxes[at + 3] as number)) near[area] = 1;
  }
  return near;
};
