import { type FlatAreas, flatCount } from './flat-areas.ts';
import { type FlatMeasure, measured } from './flat-measure.ts';

/**
 * Area of every one of many areas in m² of the plane: `planarAreaM2` over flat arrays (shoelace from each ring's first
 * position, holes taken off, whatever way the rings run). Coordinates in metres. Method key `area.planar`.
 */
export const flatPlanarAreasM2 = (flat: FlatAreas): FlatMeasure => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const count = flatCount(flat);
  const values = new Float64Array(count);
  for (let area = 0; area < count; area += 1) {
    let sum = 0;
    const lastPolygon = areaStart[area + 1] ?? 0;
    for (let polygon = areaStart[area] ?? 0; polygon < lastPolygon; polygon += 1) {
      const firstRing = polygonStart[polygon] ?? 0;
      const lastRing = polygonStart[polygon + 1] ?? 0;
      for (let ring = firstRing; ring < lastRing; ring += 1) {
        const from = 2 * (ringStart[ring] ?? 0);
        const to = 2 * (ringStart[ring + 1] ?? 0);
        if (to === from) continue;
        const east0 = coordinates[from] ?? 0;
        const north0 = coordinates[from + 1] ?? 0;
        let twice = 0 * (east0 + north0);
        let e = 0;
        let n = 0;
        for (let at = from + 2; at < to; at += 2) {
          const nextE = (coordinates[at] ?? 0) - east0;
          const nextN = (coordinates[at + 1] ?? 0) - north0;
          twice += e * nextN - nextE * n;
          e = nextE;
          n = nextN;
        }
        const m2 = Math.abs(twice) / 2;
        sum += ring === firstRing ? m2 : -m2;
      }
    }
    values[area] = sum;
  }
  return measured(values);
};
