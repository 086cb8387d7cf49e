import type { Network } from './network.ts';

/** Links by square cells of the plane, in rows of flat arrays. */
export interface LinkGrid {
  readonly west: number;
  readonly south: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  /** The links whose box meets cell c stand at `start[c]` … `start[c + 1]`. */
  readonly start: Int32Array;
  readonly link: Int32Array;
}

const known = new WeakMap<Network, LinkGrid>();

/** About so many cells to a link. */
const cellsPerLink = 2;

/**
 * The grid of a network's links, made once. Cells are as wide as gives two to a link, and no narrower than a mean link is
 * long, so that few links lie in many cells.
 */
export const linkGrid = (network: Network): LinkGrid => {
  const made = known.get(network);
  if (made) return made;
  const { nodes, linkFrom, linkTo } = network;
  const count = linkFrom.length;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [e, n] of nodes) {
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  const ends = (link: number): readonly [number, number, number, number] => {
    const [a, b] = [nodes[linkFrom[link] ?? 0] ?? [west, south], nodes[linkTo[link] ?? 0] ?? [west, south]];
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  };
  let length = 0;
  for (let k = 0; k < count; k += 1) {
    const [w, s, e, n] = ends(k);
    length += Math.hypot(e - w, n - s);
  }
  const area = Math.max(1, east - west) * Math.max(1, north - south);
  const cellM = count === 0 ? 1 : Math.max(Math.sqrt(area / (cellsPerLink * count)), length / count, 1);
  const columns = count === 0 ? 0 : Math.floor((east - west) / cellM) + 1;
  const rows = count === 0 ? 0 : Math.floor((north - south) / cellM) + 1;
  const start = new Int32Array(columns * rows + 1);
  const eachCell = (link: number, visit: (cell: number) => void): void => {
    const [w, s, e, n] = ends(link);
    for (let row = Math.floor((s - south) / cellM); row <= Math.floor((n - south) / cellM); row += 1)
      for (let column = Math.floor((w - west) / cellM); column <= Math.floor((e - west) / cellM); column += 1)
        visit(row * columns + column);
  };
  for (let k = 0; k < count; k += 1)
    eachCell(k, (cell) => {
      start[cell + 1] = (start[cell + 1] ?? 0) + 1;
    });
  for (let cell = 0; cell < columns * rows; cell += 1) start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const link = new Int32Array(start[columns * rows] ?? 0);
  const filled = start.slice();
  for (let k = 0; k < count; k += 1)
    eachCell(k, (cell) => {
      const place = filled[cell] ?? 0;
      link[place] = k;
      filled[cell] = place + 1;
    });
  const grid = { west, south, cellM, columns, rows, start, link };
  known.set(network, grid);
  return grid;
};
