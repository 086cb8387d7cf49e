import type { SegmentTree } from './segment-tree.ts';

/**
 * Which of the segments given to the tree have a box that meets the box west, south, east, north (metres, touching
 * counts), in the order given. A segment whose box meets may itself pass by: look at it.
 */
export const segmentsInBox = (
  { boxes, right, from, to, index, segments }: SegmentTree,
  west: number,
  south: number,
  east: number,
  north: number,
): readonly number[] => {
  const found: number[] = [];
  const waiting = boxes.length > 0 ? [0] : [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const at = 4 * node;
    if ((boxes[at] ?? 0) > east || (boxes[at + 2] ?? 0) < west) continue;
    if ((boxes[at + 1] ?? 0) > north || (boxes[at + 3] ?? 0) < south) continue;
    const second = right[node] ?? -1;
    if (second >= 0) {
      waiting.push(second, node + 1);
      continue;
    }
    for (let i = from[node] ?? 0; i < (to[node] ?? 0); i += 1) {
      const aE = segments[4 * i] ?? 0;
      const aN = segments[4 * i + 1] ?? 0;
      const bE = segments[4 * i + 2] ?? 0;
      const bN = segments[4 * i + 3] ?? 0;
      if (Math.min(aE, bE) > east || Math.max(aE, bE) < west) continue;
      if (Math.min(aN, bN) > north || Math.max(aN, bN) < south) continue;
      found.push(index[i] ?? 0);
    }
  }
  return found.sort((a, b) => a - b);
};
