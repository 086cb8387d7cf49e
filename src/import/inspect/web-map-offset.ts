import { trueOfBd09 } from '../../geometry/crs/bd09.ts';
import { trueOfGcj02 } from '../../geometry/gcj02.ts';
import type { LonLat } from '../../geometry/shapes.ts';

export interface WebMapOffset {
  readonly system: 'gcj02' | 'bd09';
  /** Shares of the corners looked at that lie on a corner of the park. */
  readonly asDrawn: number;
  readonly turnedBack: number;
}

/** Corners within so many degrees are the same: about 8 m, which the turning back of an offset keeps. */
const cell = 8e-5;
const fewest = 8;

/**
 * Whether positions carry the offset of a web map: told where few of them lie on corners of the park's land as drawn, and most do
 * with the offset taken off. Null where they do not, or where there is nothing to compare with.
 */
export function webMapOffset(positions: readonly LonLat[], landmarks: readonly LonLat[]): WebMapOffset | null {
  if (landmarks.length < fewest || positions.length < fewest) return null;
  const marks = new Set<string>();
  for (const [lon, lat] of landmarks) {
    const [column, row] = [Math.floor(lon / cell), Math.floor(lat / cell)];
    for (let dx = -1; dx <= 1; dx += 1) for (let dy = -1; dy <= 1; dy += 1) marks.add(`${column + dx} ${row + dy}`);
  }
  const share = (moved: (at: LonLat) => LonLat): number => {
    let hits = 0;
    for (const position of positions) {
      const [lon, lat] = moved(position);
      if (marks.has(`${Math.floor(lon / cell)} ${Math.floor(lat / cell)}`)) hits += 1;
    }
    return hits / positions.length;
  };
  const asDrawn = share((at) => at);
  for (const [system, moved] of [
    ['gcj02', trueOfGcj02],
    ['bd09', trueOfBd09],
  ] as const) {
    const turnedBack = share(moved);
    if (turnedBack >= 0.5 && turnedBack >= 2 * asDrawn + 0.2) return { system, asDrawn, turnedBack };
  }
  return null;
}
