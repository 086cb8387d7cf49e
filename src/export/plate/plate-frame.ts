import type { PlaneArea, PlaneLine, PlanePosition, PlaneShape } from '../../geometry/shapes.ts';

/** Extent in the plane, metres. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The window through which a plate looks at the land: millimetres of paper for metres of ground. */
export interface PlateFrame {
  /** 2000 for 1:2,000. */
  readonly scale: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** From metres to paper, x to the right and y down from the top left corner. */
  toPaper(position: PlanePosition): readonly [x: number, y: number];
  lengthMm(metres: number): number;
  /** False when a scale was asked for at which the subject is larger than the window. */
  readonly holdsSubject: boolean;
  /** Whether an extent reaches into the window. */
  shows(extent: Extent): boolean;
}

/** Scales a surveyor's ruler has; the coarse ones are for land of thousands of mu. */
export const plateScales = [
  500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 100_000,
] as const;

export function extentOf(positions: Iterable<PlanePosition>): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [positionEast, positionNorth] of positions) {
    west = Math.min(west, positionEast);
    east = Math.max(east, positionEast);
    south = Math.min(south, positionNorth);
    north = Math.max(north, positionNorth);
  }
  return { west, south, east, north };
}

export const positionsOfArea = (area: PlaneArea): readonly PlanePosition[] => area.flatMap(({ outer }) => outer);

export function positionsOf(shape: PlaneShape): readonly PlanePosition[] {
  switch (shape.kind) {
    case 'points':
      return shape.points;
    case 'lines':
      return shape.lines.flat();
    case 'area':
      return positionsOfArea(shape.area);
  }
}

/** The finest scale of the ruler at which an extent fits a window with a margin around it. */
export function fittingScale(subject: Extent, widthMm: number, heightMm: number, marginMm: number): number {
  const width = subject.east - subject.west;
  const height = subject.north - subject.south;
  const needed = 1000 * Math.max(width / (widthMm - 2 * marginMm), height / (heightMm - 2 * marginMm));
  const coarsest = plateScales[plateScales.length - 1] ?? 100_000;
  return plateScales.find((each) => each >= needed) ?? Math.ceil(needed / coarsest) * coarsest;
}

/** Centred on the subject; at the finest scale at which it fits, or at the one that is asked for. */
export function plateFrame(
  subject: Extent,
  widthMm: number,
  heightMm: number,
  marginMm: number,
  wanted: number | null = null,
): PlateFrame {
  const scale = wanted ?? fittingScale(subject, widthMm, heightMm, marginMm);
  const lengthMm = (metres: number): number => (metres * 1000) / scale;
  const middleEast = (subject.west + subject.east) / 2;
  const middleNorth = (subject.south + subject.north) / 2;
  const reachEast = (widthMm / 2) * (scale / 1000);
  const reachNorth = (heightMm / 2) * (scale / 1000);
  return {
    scale,
    widthMm,
    heightMm,
    lengthMm,
    holdsSubject:
      lengthMm(subject.east - subject.west) <= widthMm && lengthMm(subject.north - subject.south) <= heightMm,
    toPaper: ([east, north]) => [
      widthMm / 2 + lengthMm(east - middleEast),
      heightMm / 2 - lengthMm(north - middleNorth),
    ],
    shows: ({ west, south, east, north }) =>
      west <= middleEast + reachEast &&
      east >= middleEast - reachEast &&
      south <= middleNorth + reachNorth &&
      north >= middleNorth - reachNorth,
  };
}

/** Micrometres are enough on paper. */
export const mm = (value: number): string => String(Number(value.toFixed(3)));

const corner = (frame: PlateFrame, position: PlanePosition): string => frame.toPaper(position).map(mm).join(' ');

/** SVG path of an area; holes are cut by the even-odd rule. */
export function areaPath(frame: PlateFrame, area: PlaneArea): string {
  return area
    .flatMap(({ outer, holes }) => [outer, ...holes])
    .map((ring) => `M${ring.map((position) => corner(frame, position)).join('L')}Z`)
    .join('');
}

export function linePath(frame: PlateFrame, lines: readonly PlaneLine[]): string {
  return lines
    .filter((line) => line.length > 1)
    .map((line) => `M${line.map((position) => corner(frame, position)).join('L')}`)
    .join('');
}
