import type { BackdropFeature } from '../../domain/backdrop.ts';
import type { Building } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import { type Road, roadClasses } from '../../domain/road.ts';
import type { Zone } from '../../domain/zone.ts';
import type { PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import {
  backdropFill,
  backdropLine,
  ink,
  paper,
  quietInk,
  roadCasing,
  roadFill,
  statusFill,
  statusLine,
  usualRoadWidthM,
  warning,
} from './plate-colours.ts';
import { areaPath, extentOf, linePath, mm, type PlateFrame, positionsOf } from './plate-frame.ts';

/** A record of the park taken into the plane, if the plate sees it. */
export interface Seen<T> {
  readonly record: T;
  readonly shape: PlaneShape;
}

function seenBy<T extends { readonly shape: Parameters<SurveyPlane['shapeToPlane']>[0] }>(
  records: readonly T[],
  plane: SurveyPlane,
  frame: PlateFrame,
): readonly Seen<T>[] {
  return records
    .map((record) => ({ record, shape: plane.shapeToPlane(record.shape) }))
    .filter(({ shape }) => frame.shows(extentOf(positionsOf(shape))));
}

/** What the plate sees of the park, taken into the plane once. */
export interface PlateLand {
  readonly parcels: readonly Seen<Parcel>[];
  readonly buildings: readonly Seen<Building>[];
  readonly facilities: readonly Seen<Facility>[];
  readonly roads: readonly Seen<Road>[];
  readonly zones: readonly Seen<Zone>[];
  readonly backdrop: readonly Seen<BackdropFeature>[];
}

export function plateLand(park: Park, plane: SurveyPlane, frame: PlateFrame): PlateLand {
  return {
    parcels: seenBy(park.parcels, plane, frame),
    buildings: seenBy(park.buildings, plane, frame),
    facilities: seenBy(park.facilities, plane, frame),
    roads: seenBy(park.roads, plane, frame),
    zones: seenBy(park.zones, plane, frame),
    backdrop: seenBy(park.backdrop, plane, frame),
  };
}

const pathOf = (frame: PlateFrame, shape: PlaneShape): string => {
  switch (shape.kind) {
    case 'points':
      return '';
    case 'lines':
      return linePath(frame, shape.lines);
    case 'area':
      return areaPath(frame, shape.area);
  }
};

/** Patterns that tell zones and plans apart without colour. */
export const plateDefinitions = `<defs><pattern id="hatch-zone" patternUnits="userSpaceOnUse" width="2" height="2" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="2" stroke="${warning}" stroke-width="0.35" stroke-opacity="0.7"/></pattern><pattern id="hatch-planned" patternUnits="userSpaceOnUse" width="1.8" height="1.8" patternTransform="rotate(-45)"><line x1="0" y1="0" x2="0" y2="1.8" stroke="${statusLine.planned}" stroke-width="0.18" stroke-opacity="0.55"/></pattern></defs>`;

export function groundSvg(land: PlateLand, frame: PlateFrame): string {
  const { widthMm, heightMm } = frame;
  const { parcels } = land;
  return [
    `<rect width="${widthMm}" height="${heightMm}" fill="${paper}"/>`,
    backdropSvg(land, frame),
    ...parcels.map((parcel) => parcelFillSvg(parcel, frame)),
    buildingsSvg(land, frame),
    roadsSvg(land, frame),
    ...parcels.map(
      ({ record, shape }) =>
        `<path d="${pathOf(frame, shape)}" fill="none" stroke="${statusLine[record.status]}" stroke-width="0.22"/>`,
    ),
    zonesSvg(land, frame),
  ].join('');
}

function parcelFillSvg({ record, shape }: Seen<Parcel>, frame: PlateFrame): string {
  const path = pathOf(frame, shape);
  const hatch = record.status === 'planned' ? `<path d="${path}" fill="url(#hatch-planned)" fill-rule="evenodd"/>` : '';
  return `<path d="${path}" fill="${statusFill[record.status]}" fill-rule="evenodd"/>${hatch}`;
}

function backdropSvg(land: PlateLand, frame: PlateFrame): string {
  const seen = land.backdrop;
  const areas = seen.map(({ record, shape }) => {
    const fill = backdropFill[record.kind];
    return shape.kind === 'area' && fill
      ? `<path d="${pathOf(frame, shape)}" fill="${fill}" fill-rule="evenodd"/>`
      : '';
  });
  const lines = seen.map(({ record, shape }) => {
    const stroke = backdropLine[record.kind];
    if (!stroke || (shape.kind === 'area' && backdropFill[record.kind])) return '';
    const path = pathOf(frame, shape);
    if (record.kind === 'railway')
      return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="0.9"/><path d="${path}" fill="none" stroke="#FFFFFF" stroke-width="0.55" stroke-dasharray="2 2"/>`;
    const width = record.kind === 'contour' ? 0.12 : record.kind === 'stream' ? Math.max(0.4, frame.lengthMm(4)) : 0.5;
    const dash = record.kind === 'boundary' ? ' stroke-dasharray="2.4 0.8 0.6 0.8"' : '';
    return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${mm(width)}" stroke-linecap="round"${dash}/>`;
  });
  return [...areas, ...lines].join('');
}

function buildingsSvg(land: PlateLand, frame: PlateFrame): string {
  return land.buildings
    .map(
      ({ shape }) =>
        `<path d="${pathOf(frame, shape)}" fill="#C3CAD2" stroke="${quietInk}" stroke-width="0.15" fill-rule="evenodd"/>`,
    )
    .join('');
}

/** All casings first, narrow classes under wide ones, so that crossings open into each other. */
function roadsSvg(land: PlateLand, frame: PlateFrame): string {
  const seen = land.roads.toSorted((a, b) => roadClasses.indexOf(b.record.class) - roadClasses.indexOf(a.record.class));
  const strokes = seen.map(({ record, shape }) => {
    const widthMm = Math.max(0.5, frame.lengthMm(record.widthM ?? usualRoadWidthM[record.class]));
    const dash = record.state === 'planned' ? ' stroke-dasharray="3 1"' : '';
    return { path: pathOf(frame, shape), widthMm, fill: roadFill[record.class], dash };
  });
  const casings = strokes.map(
    ({ path, widthMm, dash }) =>
      `<path d="${path}" stroke="${roadCasing}" stroke-width="${mm(widthMm + 0.35)}"${dash}/>`,
  );
  const fills = strokes.map(
    ({ path, widthMm, fill, dash }) => `<path d="${path}" stroke="${fill}" stroke-width="${mm(widthMm)}"${dash}/>`,
  );
  return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${casings.join('')}${fills.join('')}</g>`;
}

function zonesSvg(land: PlateLand, frame: PlateFrame): string {
  return land.zones
    .map(({ shape }) => {
      const fill = shape.kind === 'area' ? 'fill="url(#hatch-zone)" fill-rule="evenodd"' : 'fill="none"';
      return `<path d="${pathOf(frame, shape)}" ${fill} stroke="${warning}" stroke-width="0.25" stroke-dasharray="1.6 0.8"/>`;
    })
    .join('');
}

/** A closed outline in ink, for what the plate is about. */
export function outlineSvg(path: string, widthMm: number, colour = ink, fill = 'none'): string {
  return `<path d="${path}" fill="${fill}" fill-rule="evenodd" stroke="${colour}" stroke-width="${widthMm}" stroke-linejoin="miter"/>`;
}
