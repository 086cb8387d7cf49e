import { extentOf, type Size } from './cadastre.ts';
import { latAt, lonAt } from './place.ts';
import { seeded } from './seeded.ts';

export const lineCount = 840;
export const segmentsPerLine = 6;

/** 840 winding roads of six segments over the land: degrees in turn, seven positions a line. */
export const roadLines = (size: Size, seed = 11): Float64Array => {
  const random = seeded(seed);
  const extent = extentOf(size);
  const positions = new Float64Array(2 * lineCount * (segmentsPerLine + 1));
  let at = 0;
  for (let line = 0; line < lineCount; line += 1) {
    let east = (random() - 0.5) * extent;
    let north = (random() - 0.5) * extent;
    let heading = random() * 2 * Math.PI;
    for (let k = 0; k <= segmentsPerLine; k += 1) {
      positions[at] = lonAt(east);
      positions[at + 1] = latAt(north);
      at += 2;
      heading += (random() - 0.5) * 0.9;
      const step = (0.006 + 0.01 * random()) * extent;
      east += step * Math.cos(heading);
      north += step * Math.sin(heading);
    }
  }
  return positions;
};

/** Each road's segments by themselves, four numbers a segment. */
export const segmentsOfRoads = (roads: Float64Array): Float64Array => {
  const segments = new Float64Array(4 * lineCount * segmentsPerLine);
  let at = 0;
  for (let line = 0; line < lineCount; line += 1)
    for (let k = 0; k < segmentsPerLine; k += 1) {
      const from = 2 * (line * (segmentsPerLine + 1) + k);
      segments.set(roads.subarray(from, from + 4), at);
      at += 4;
    }
  return segments;
};
