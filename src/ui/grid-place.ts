/** A cell of a grid, by what it is of rather than by where it stands: sorting and filtering do not move it. */
export interface GridPlace {
  readonly row: string;
  readonly column: string;
}

/** From the cell one began at to the one one stands on, by position, both ends in. */
export interface GridBlock {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Where the keys lead: by so many cells, or to an edge. */
export interface GridMove {
  readonly rows: number;
  readonly columns: number;
}

const edge = Number.POSITIVE_INFINITY;

/** The move a key makes; null when it makes none. `page`: the rows in sight. */
export function moveOfKey(key: string, isJump: boolean, page: number): GridMove | null {
  switch (key) {
    case 'ArrowDown':
      return { rows: isJump ? edge : 1, columns: 0 };
    case 'ArrowUp':
      return { rows: isJump ? -edge : -1, columns: 0 };
    case 'ArrowRight':
      return { rows: 0, columns: isJump ? edge : 1 };
    case 'ArrowLeft':
      return { rows: 0, columns: isJump ? -edge : -1 };
    case 'PageDown':
      return { rows: page, columns: 0 };
    case 'PageUp':
      return { rows: -page, columns: 0 };
    case 'Home':
      return { rows: isJump ? -edge : 0, columns: -edge };
    case 'End':
      return { rows: isJump ? edge : 0, columns: edge };
    default:
      return null;
  }
}

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The cell a move ends on; it stops at the edges. */
export const movedTo = (
  at: readonly [row: number, column: number],
  { rows, columns }: GridMove,
  counts: readonly [rows: number, columns: number],
): readonly [row: number, column: number] => [within(at[0] + rows, counts[0]), within(at[1] + columns, counts[1])];

/** The block between two cells; one cell where they are the same. */
export const blockOf = (
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): GridBlock => ({
  rows: [Math.min(from[0], to[0]), Math.max(from[0], to[0])],
  columns: [Math.min(from[1], to[1]), Math.max(from[1], to[1])],
});
