/**
 * Areas that can have anything to do with one of the segments: their box meets a cell of a coarse grid that a segment's box
 * meets. `ends`: four numbers a segment; `boxes`: west, south, east, north of each area. Metres.
 */
export const involvedAreas = (boxes: Float64Array, ends: Float64Array, reachM: number): Uint8Array => {
  const count = boxes.length / 4;
  const involved = new Uint8Array(count);
  if (ends.length === 0) return involved;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < boxes.length; i += 4) {
    west = Math.min(west, boxes[i] as number);
    south = Math.min(south, boxes[i + 1] as number);
    east = Math.max(east, boxes[i + 2] as number);
    north = Math.max(north, boxes[i + 3] as number);
  }
  const side = Math.max(1, Math.min(2048, Math.ceil(2 * Math.sqrt(count))));
  const perEast = side / Math.max(east - west, 1e-9);
  const perNorth = side / Math.max(north - south, 1e-9);
  const cell = (metres: number, per: number): number => Math.max(0, Math.min(side - 1, Math.floor(metres * per)));
  const marked = new Uint8Array(side * side);
  for (let i = 0; i < ends.length; i += 4) {
    const aE = ends[i] as number;
    const aN = ends[i + 1] as number;
    const bE = ends[i + 2] as number;
    const bN = ends[i + 3] as number;
    const toRow = cell(Math.max(aN, bN) + reachM - south, perNorth);
    const fromColumn = cell(Math.min(aE, bE) - reachM - west, perEast);
    const toColumn = cell(Math.max(aE, bE) + reachM - west, perEast);
    for (let row = cell(Math.min(aN, bN) - reachM - south, perNorth); row <= toRow; row += 1)
      marked.fill(1, row * side + fromColumn, row * side + toColumn + 1);
  }
  for (let area = 0; area < count; area += 1) {
    const at = 4 * area;
    const toRow = cell((boxes[at + 3] as number) - south, perNorth);
    const fromColumn = cell((boxes[at] as number) - west, perEast);
    const toColumn = cell((boxes[at + 2] as number) - west, perEast);
    for (let row = cell((boxes[at + 1] as number) - south, perNorth); row <= toRow && !involved[area]; row += 1)
      for (let column = fromColumn; column <= toColumn; column += 1)
        if (marked[row * side + column]) {
          involved[area] = 1;
          break;
        }
  }
  return involved;
};
