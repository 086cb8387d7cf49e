import type { PlanePosition, PlaneRing } from './shapes.ts';

export interface RectangleWish {
  readonly areaM2: number;
  /** Width over depth; 1 is a square. */
  readonly aspect: number;
  /** Direction of the width, degrees clockwise from north. */
  readonly azimuthDeg: number;
  readonly centre: PlanePosition;
}

/** A rectangle of exactly this area round a position, anticlockwise; what the pointer carries while a project is dragged. */
export const rectangleOfArea = ({ areaM2, aspect, azimuthDeg, centre }: RectangleWish): PlaneRing => {
  const proportion = aspect > 0 && Number.isFinite(aspect) ? aspect : 1;
  const width = Math.sqrt(Math.max(0, areaM2) * proportion);
  const depth = width / proportion;
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const along = { east: Math.sin(azimuth), north: Math.cos(azimuth) };
  // Anticlockwise from the width's direction.
  const across = { east: -along.north, north: along.east };
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(
    ([w, d]): PlanePosition => [
      centre[0] + (w * width * along.east + d * depth * across.east) / 2,
      centre[1] + (w * width * along.north + d * depth * across.north) / 2,
    ],
  );
};
